assert new File(basedir, 'build.log').text.contains('Nothing to correct in 1 file (1 entry checked)')
