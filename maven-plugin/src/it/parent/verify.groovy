def log = new File(basedir, 'build.log').text

assert log.contains('no write-ups to lint: none of [src/main/content, src/content, content] exists')
assert log.contains('Nothing to correct in 1 file (1 entry checked)')
