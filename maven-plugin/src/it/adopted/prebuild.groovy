[['init', '-q'], ['add', '.'], ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'All']].each {
    assert (['git', '-C', basedir.path] + it).execute().waitFor() == 0
}
return true
