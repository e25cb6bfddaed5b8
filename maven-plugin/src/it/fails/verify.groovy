def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/content/calves.md').canonicalPath.replace('\\', '/')

assert log.contains(
    '[ERROR] ' + file + ':5:4: error: "Wall calf stretch" does not say how long to hold the stretch')
assert log.contains('[ERROR]   5 | ## Wall calf stretch')
assert log.contains('Write: Hold for ____ seconds.')
assert log.contains('stretchlint: 1 error in 1 file (1 stretch checked)')
assert log.contains('stretchlint is skipped')
assert log.contains('failLevel is "grave": write error, warning or info')
assert log.count('write error, warning or info') == 1
assert log.contains('maxWarnings is -1: write a whole number, such as 0')
assert !log.contains('/./')
