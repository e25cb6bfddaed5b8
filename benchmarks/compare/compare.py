#!/usr/bin/env python3
"""Compares what a run of stretchlint costs with other linters of texts, on libraries that it makes itself.

usage: compare.py [PAGES ...] [--rounds N] [--work FOLDER]

For each number of pages (1, 100 and 1,000 unless told) it makes a library (see library.py) and runs all tools on it by
turns, whole processes. It prints the median wall time, the CPU time and the peak memory of each, and the ratio of the
wall times to those of stretchlint in the same round. Needs Java 17 or later, Python 3, and npm, which fetches the
other tools into the work folder; a tool that cannot be fetched is left out and named.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PACKAGES = {
    "markdownlint-cli2": ["markdownlint-cli2"],
    "textlint, two rules": ["textlint", "textlint-rule-no-todo", "textlint-rule-terminology"],
    "write-good": ["write-good"],
    "alex": ["alex"],
    "jscpd, copies only": ["jscpd@5", "jscpd-linux-x64-gnu@5"],
}


def command(tool, work, folder):
    binary = os.path.join(work, "node_modules", ".bin")
    if tool == "stretchlint":
        return [os.path.join(ROOT, "stretchlint"), "lint", "--format", "json", folder]
    if tool == "markdownlint-cli2":
        return [os.path.join(binary, "markdownlint-cli2"), f"{folder}/*.md"]
    if tool == "textlint, two rules":
        return [os.path.join(binary, "textlint"), "--rule", "no-todo", "--rule", "terminology", folder]
    if tool == "jscpd, copies only":
        return [os.path.join(binary, "jscpd"), "--format", "markdown", "--silent", folder]
    files = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    return [os.path.join(binary, tool), *files]


def fetch(work):
    """Fetches the tools; returns the names of those that there are."""
    there = []
    for tool, packages in PACKAGES.items():
        done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", work, *packages],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if done.returncode == 0:
            there.append(tool)
        else:
            print(f"{tool} could not be fetched and is left out", flush=True)
    return there


def run(words):
    """Runs a command to its end; returns wall seconds, CPU seconds and peak memory in MB."""
    start = time.perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    # Linters end with all sorts of numbers where they have something to say; below zero is a signal.
    if child.returncode < 0:
        sys.exit(f"{words[0]} was ended by signal {-child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(pages, rounds, tools, work):
    folder = os.path.join(work, f"library-{pages}")
    subprocess.run([sys.executable, os.path.join(HERE, "library.py"), str(pages), folder], check=True)
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))
    runs = {tool: [] for tool in tools}
    for _ in range(rounds):
        for tool in tools:
            runs[tool].append(run(command(tool, work, folder)))
    print(f"\n{pages} pages, {size / 1e6:.2f} MB, {rounds} rounds\n")
    print("| tool | wall | CPU | memory | wall against stretchlint |\n|---|---|---|---|---|")
    for tool in tools:
        wall, cpu, memory = (statistics.median(column) for column in zip(*runs[tool]))
        ratio = statistics.median(own[0] / base[0] for own, base in zip(runs[tool], runs["stretchlint"]))
        print(f"| {tool} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MB | {ratio:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=int, nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", help="a folder to keep the libraries and the tools in; else a temporary one")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = arguments.work or temporary
        tools = ["stretchlint", *fetch(work)]
        for pages in arguments.pages or [1, 100, 1000]:
            compare(pages, arguments.rounds, tools, work)


if __name__ == "__main__":
    main()
