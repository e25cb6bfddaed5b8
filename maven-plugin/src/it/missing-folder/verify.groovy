assert new File(basedir, 'build.log').text.contains('leaflets: there is no such file or folder')
