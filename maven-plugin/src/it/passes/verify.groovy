def log = new File(basedir, 'build.log').text

assert log.contains('Nothing to correct in 1 file (1 stretch checked)')
assert log.contains(
    '[WARNING] The pattern "archive/" matches none of the files that could be checked: patterns are relative to the folder that is checked.')
assert !log.contains('The pattern "drafts/"')
assert log.contains('[WARNING] Nothing was checked: no file matches the includes and excludes in ')
assert log.contains('The pattern "*.markdown" matches none of the files')
