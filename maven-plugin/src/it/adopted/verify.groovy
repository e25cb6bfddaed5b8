String log = new File(basedir, 'build.log').text
assert log.contains('Nothing new to correct in 2 files (2 stretches checked); not counted: 2 in the baseline')
assert log.contains('Nothing to correct in 2 files (2 stretches checked)')
assert log.contains('[INFO] Nothing to check: nothing has changed since HEAD')
