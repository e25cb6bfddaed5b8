#!/usr/bin/env python3
"""Compares stretchlint's duplicate detection with jscpd on libraries that it makes itself.

usage: compare.py [SECTIONS ...] [--rounds N] [--work FOLDER]

For each number of sections (1,000, 10,000 and 100,000 unless told) it makes a library with known copies, near copies
and variants (see library.py) and runs both tools on the same files by turns. It prints, for each tool, the shortest
and the median wall time, peak memory, the share of planted copies and near copies that it reports, the share of
planted variants that it leaves alone, and how many findings were not planted; then the ratio of the median times and
how time grows with size; then the times of two hostile inputs. Needs Java 17 or later, Python 3 and npm, which
fetches jscpd 5 into the work folder.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
JSCPD = ["jscpd@5", "jscpd-linux-x64-gnu@5"]


def run(command, accepted):
    """Runs a command to its end; returns wall seconds and peak memory in MB."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in accepted:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}: {errors.decode(errors='replace')[:500]}")
    return wall, usage.ru_maxrss / 1024


def stretchlint(folder, work):
    report = os.path.join(work, "stretchlint.json")
    command = [os.path.join(ROOT, "stretchlint"), "lint", "--rule", "duplicate-section", "--format", "json",
               "--output", report, folder]
    return run(command, (0, 1)), report


def jscpd(folder, work):
    output = os.path.join(work, "jscpd-report")
    command = [os.path.join(work, "node_modules", ".bin", "jscpd"), "--format", "markdown", "--silent",
               "--reporters", "json", "--output", output, folder]
    return run(command, (0, 1)), os.path.join(output, "jscpd-report.json")


def place(path, first, last):
    """jscpd writes the format behind the path."""
    return os.path.basename(path.removesuffix(":markdown")), first, last


def stretchlint_pairs(report):
    with open(report, encoding="utf-8") as file:
        for entry in json.load(file)["files"]:
            for finding in entry["findings"]:
                if finding["rule"] == "duplicate-section":
                    own, other = finding["range"], finding["related"][0]
                    path = other.get("path", entry["path"])
                    yield (place(entry["path"], own["start"]["line"], own["end"]["line"]),
                           place(path, other["range"]["start"]["line"], other["range"]["end"]["line"]))


def jscpd_pairs(report):
    with open(report, encoding="utf-8") as file:
        for clone in json.load(file)["duplicates"]:
            first, second = clone["firstFile"], clone["secondFile"]
            yield (place(first["name"], first["start"], first["end"]),
                   place(second["name"], second["start"], second["end"]))


def score(pairs, truth):
    """Returns per kind how many planted pairs are reported, and how many reported pairs are not planted."""
    planted = {}
    for number, pair in enumerate(truth["pairs"]):
        for one, other in ((pair["first"], pair["second"]), (pair["second"], pair["first"])):
            planted.setdefault(one["path"], []).append((one, other, number))
    found, strange = set(), 0
    for one, other in pairs:
        hits = {number for a, b, number in planted.get(one[0], [])
                if b["path"] == other[0] and a["line"] <= one[2] and one[1] <= a["last_line"]
                and b["line"] <= other[2] and other[1] <= b["last_line"]}
        found |= hits
        strange += not hits
    reported = {}
    for number, pair in enumerate(truth["pairs"]):
        hit, all_of_kind = reported.get(pair["kind"], (0, 0))
        reported[pair["kind"]] = (hit + (number in found), all_of_kind + 1)
    return reported, strange


def show(name, runs, pairs, truth):
    reported, strange = score(pairs, truth)
    walls = [wall for wall, _ in runs]
    share = {kind: hit / of for kind, (hit, of) in reported.items()}
    print(f"  {name:12} {min(walls):7.2f} s best {statistics.median(walls):7.2f} s median"
          f" {max(memory for _, memory in runs):7.0f} MB   copies {share.get('copy', 1):.3f}"
          f"  near copies {share.get('near-copy', 1):.3f}  variants left alone {1 - share.get('variant', 0):.3f}"
          f"  not planted {strange}", flush=True)
    return statistics.median(walls)


def compare(sections, rounds, work):
    folder = os.path.join(work, f"library-{sections}")
    subprocess.run([sys.executable, os.path.join(HERE, "library.py"), str(sections), folder], check=True)
    with open(folder + ".truth.json", encoding="utf-8") as file:
        truth = json.load(file)
    print(f"{sections} sections, {truth['bytes'] / 1e6:.1f} MB, {rounds} rounds", flush=True)
    ours, theirs = [], []
    for _ in range(rounds):
        measured, our_report = stretchlint(folder, work)
        ours.append(measured)
        measured, their_report = jscpd(folder, work)
        theirs.append(measured)
    our_time = show("stretchlint", ours, stretchlint_pairs(our_report), truth)
    their_time = show("jscpd", theirs, jscpd_pairs(their_report), truth)
    print(f"  time of stretchlint : jscpd = {our_time / their_time:.2f}", flush=True)
    return our_time


def hostile(work):
    """One paragraph many times, and one word many times: ten times the size each."""
    paragraph = ("Kneel on a folded blanket beside the green door, lift the lantern with both hands and wait until the "
                 "kettle sings; then lower it slowly, count to nineteen and look over the far shoulder at the harbour.")
    for name, texts in (("a paragraph 500 and 5,000 times", [f"{paragraph}\n\n" * 500, f"{paragraph}\n\n" * 5000]),
                        ("a word 100,000 and 1,000,000 times", ["word " * 100_000, "word " * 1_000_000])):
        walls = []
        for text in texts:
            folder = tempfile.mkdtemp(dir=work)
            with open(os.path.join(folder, "hostile.md"), "w", encoding="utf-8") as file:
                file.write(text)
            walls.append(stretchlint(folder, work)[0][0])
        print(f"{name}: {walls[0]:.2f} s, {walls[1]:.2f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", type=int, nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", help="a folder to keep the libraries and jscpd in; else a temporary one")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = arguments.work or temporary
        os.makedirs(work, exist_ok=True)
        if not os.path.exists(os.path.join(work, "node_modules", ".bin", "jscpd")):
            subprocess.run(["npm", "install", "--silent", "--no-audit", "--prefix", work, *JSCPD], check=True)
        subprocess.run([os.path.join(ROOT, "stretchlint"), "--version"], check=True, stdout=subprocess.DEVNULL)
        before = None
        for sections in sorted(arguments.sections or [1_000, 10_000, 100_000]):
            wall = compare(sections, arguments.rounds, work)
            if before:
                print(f"  {sections / before[0]:g} times the sections take {wall / before[1]:.1f} times as long")
            before = sections, wall
        hostile(work)


if __name__ == "__main__":
    main()
