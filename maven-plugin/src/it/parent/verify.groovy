def log = new File(basedir, 'build.log').text

assert log.contains('Nothing to check: there is no src/main/content, src/content or content here')
assert log.contains('Nothing to correct in 1 file (1 stretch checked)')
