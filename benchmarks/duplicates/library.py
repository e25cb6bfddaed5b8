#!/usr/bin/env python3
"""Makes a library of stretch write-ups with known copies, near copies and variants.

usage: library.py SECTIONS FOLDER [--seed N] [--files-of N]

Writes SECTIONS sections (about 500 bytes each) as Markdown files into FOLDER, and FOLDER.truth.json:
  {"sections": N, "bytes": N, "pairs": [{"kind": "copy" | "near-copy" | "variant",
     "first": {"path", "line", "last_line"}, "second": {...}}]}
One section in a hundred is a copy, one a near copy and one a variant of another. Sentences come from a grammar of
clauses in free order, so that sections look alike only where they were planted. Equal arguments give equal bytes.
"""
import argparse
import json
import os
import random

# A variant exchanges each of these for its partner: another side, direction, body part or piece of equipment.
PAIRS = [("left", "right"), ("up", "down"), ("forwards", "backwards"), ("inwards", "outwards"), ("knee", "ankle"),
         ("hip", "shoulder"), ("heel", "elbow"), ("calf", "forearm"), ("chest", "belly"), ("wrist", "thigh"),
         ("chair", "bench"), ("wall", "table"), ("strap", "towel"), ("ball", "roller")]
PARTNER = {a: b for a, b in PAIRS} | {b: a for a, b in PAIRS}

SIDES = ["left", "right"]
WAYS = ["up", "down", "forwards", "backwards", "inwards", "outwards"]
PARTS = "knee ankle hip shoulder heel elbow calf forearm chest belly wrist thigh".split()
THINGS = "chair bench wall table strap towel ball roller".split()
MOVES = """draw guide slide ease bring steer float press send coax roll lead nudge tilt sweep lower lift push pull carry
swing let point turn rock shift tuck fan unroll drift edge hoist pour settle reach""".split()
STATES = """soft heavy parked still level loose long quiet relaxed steady buoyant grounded springy unhurried idle neutral
supported slack tidy awake settled broad generous lazy patient""".split()
QUALITIES = """old wet narrow painted borrowed wooden crooked sunny draughty empty crowded polished dusty green cracked
carpeted tiled noisy silent low tall wide folded faded rented sandy mossy frozen marble rubber canvas woollen striped velvet
copper rusty brick gravel grassy lamplit windy shady spare familiar foreign public private upstairs""".split()
PLACES = """lawn deck pier landing hallway kitchen porch barn stage terrace quay cabin attic garage patio studio platform
library corridor balcony courtyard cellar greenhouse boathouse chapel lobby stairwell workshop classroom bakery laundry
warehouse ferry tram station meadow orchard harbour jetty allotment pavilion gallery museum hostel campsite lighthouse
theatre canteen office""".split()
PEOPLE = """bakers cellists couriers nurses gardeners drivers climbers rowers welders teachers surgeons waiters typists
farriers sailors masons dancers archers florists cyclists plumbers librarians foresters potters goalkeepers beekeepers
violinists joiners painters printers pilots tailors butchers grocers glaziers barbers roofers shepherds brewers jugglers
fencers skaters divers weavers cobblers chemists farmers dentists editors grandmothers commuters novices veterans
translators goldsmiths organists referees carpenters""".split()
TIMES = """dawn noon dusk breakfast lunch supper midnight teatime rehearsal training practice harvest closing opening
half-time payday market holiday winter spring autumn Sunday Monday Friday Wednesday Thursday assembly inventory
delivery departure arrival sunrise bedtime homework laundry gardening shopping ironing""".split()
WHEN = ["before", "after", "around", "long before", "right after", "just before", "soon after", "halfway to", "well past"]
TRAITS = """broad quiet warm mild clear kind friendly thin slow gentle honest faint steady dull bright spacious sleepy
polite modest definite curious reluctant familiar surprising welcome stubborn tender fleeting persistent reassuring""".split()
SENSES = """pull tug line tension warmth slack stretch band ache resistance thread effort room weight glow pressure hum
lengthening opening ease tightness yielding spread tingle-free span current heaviness lightness calm""".split()
MISTAKES = """rush shrug bounce fidget wobble frown slouch hurry cheat twist clench grip stiffen overreach giggle doze
forget hesitate compete count swear sway stamp lean collapse brace squint tiptoe cramp stumble""".split()
HOW = """slowly calmly smoothly lightly patiently quietly evenly carefully gradually gently neatly lazily politely kindly
deliberately cautiously cheerfully loosely softly steadily modestly tenderly thoughtfully casually gracefully sensibly
leisurely plainly simply honestly""".split()
ADVICE = """borrow a cushion|phone a friend|hum a tune|close one eye|open a window|count the tiles|name the seasons|picture
a lift|think of honey|watch the clouds|wait for the kettle|thank the floor|sip some water|loosen a button|unlace a
shoe|dim the lamp|mute the radio|fold a blanket|mark the spot|start over|halve the range|double the rest|find a mirror|ask
a neighbour|write it down|skip a turn|tell a joke|warm the hands|swap the music|smile at nobody|look at the horizon|set a
timer|slow the breath|empty the pockets|move the rug|leave the door open|hold a mug|read a page|whistle|yawn twice""".replace("\n", " ").split("|")
REASONS = """spares the neck|frees the ribs|wakes the feet|steadies the gaze|calms the nerves|warms the joints|costs
nothing|saves the stairs for later|suits tall people|suits short people|helps on cold days|beats a second coffee|keeps
doctors bored|makes sitting easier|teaches patience|shows the stiffer half|rests the eyes|lengthens the stride|softens the
landing|shortens the queue at the clinic|feels like cheating|looks odd in public|works in boots|works in pyjamas|needs no
mat|needs no music|pleases the back|undoes the commute|repairs the mood|prepares the next one|balances the week|quiets the
jaw|opens the stage|settles old quarrels with gravity|pays off by Thursday|never gets boring""".replace("\n", " ").split("|")
NUMBERS = "ten twelve fifteen eighteen twenty twenty-five thirty thirty-five forty forty-five fifty sixty".split()
COUNTS = "two three four five six seven eight nine".split()
POSTURES = "Stand|Sit|Kneel|Crouch|Settle|Lie back|Squat|Perch|Wait".split("|")
FIRST = """Harbour Lantern Miller Quiet Copper Northern Evening Orchard Signal Velvet Winter Ferry Granite Hollow Juniper
Kestrel Lighthouse Meadow Old Paper River Saddle Tidal Upland Willow Amber Birch Cobbler Drummer Elder Falcon Garden""".split()
SECOND = "bow reach fold lean arch gate sweep tilt hinge lunge twist bend drop hang glide spiral crescent wave anchor".split()
SMALL = "really just also simply then perhaps quite rather even still almost maybe".split()


class Grammar:
    """Makes sections from one source of chance."""

    def __init__(self, rng):
        self.rng = rng

    def pick(self, words):
        return words[int(self.rng.random() * len(words))]

    def chance(self, share):
        return self.rng.random() < share

    def place(self):
        return f"the {self.pick(QUALITIES)} {self.pick(PLACES)}"

    def sense(self):
        return f"a {self.pick(TRAITS)} {self.pick(SENSES)}"

    def time(self):
        return f"{self.pick(WHEN)} {self.pick(TIMES)}"

    def part(self):
        return f"{self.pick(SIDES)} {self.pick(PARTS)}" if self.chance(0.5) else self.pick(PARTS)

    def action(self):
        way = f" {self.pick(WAYS)}" if self.chance(0.6) else ""
        how = f" {self.pick(HOW)}" if self.chance(0.5) else ""
        return f"{self.pick(MOVES)} the {self.part()}{way}{how}"

    def clause(self):
        """One of many things to say in the middle of a sentence."""
        form = int(self.rng.random() * 10)
        p = self.pick
        if form == 0:
            return f"{self.action()} until {self.sense()} shows behind the {p(PARTS)}"
        if form == 1:
            return f"{p(ADVICE)} while the {self.part()} stays {p(STATES)}"
        if form == 2:
            return f"{self.action()} over {p(COUNTS)} breaths"
        if form == 3:
            return f"keep the {p(QUALITIES)} {p(THINGS)} within reach"
        if form == 4:
            return f"rest the {self.part()} on the {p(THINGS)}"
        if form == 5:
            return f"stay for {p(NUMBERS)} seconds, {p(STATES)} and {p(STATES)}"
        if form == 6:
            return f"{p(ADVICE)}, because it {p(REASONS)}"
        if form == 7:
            return f"expect {self.sense()} rather than {self.sense()}"
        if form == 8:
            return f"{self.action()} as {p(PEOPLE)} do {self.time()}"
        return f"{self.action()} and {p(ADVICE)}"

    def sentence(self):
        form = int(self.rng.random() * 8)
        p = self.pick
        if form == 0:
            text = f"{p(POSTURES)} in {self.place()}, {p(STATES)} in the {self.part()}, and {self.clause()}"
        elif form == 1:
            text = f"{self.time()}, {self.clause()}"
        elif form == 2:
            text = f"most {p(PEOPLE)} {p(MISTAKES)} {self.time()}, so {self.clause()}"
        elif form == 3:
            text = f"{self.clause()}; {self.clause()}"
        elif form == 4:
            text = f"in {self.place()} our {p(PEOPLE)} {p(MISTAKES)} or {p(MISTAKES)}, which {p(REASONS)}"
        elif form == 5:
            text = f"if the {self.part()} grumbles {self.time()}, {self.clause()}"
        elif form == 6:
            text = f"{p(HOW)}, {self.action()}, then {self.clause()}"
        else:
            text = f"it {p(REASONS)} and {p(REASONS)} to {self.action()} {self.time()}"
        return text[0].upper() + text[1:] + "."

    def section(self):
        name = f"{self.pick(FIRST)} {self.pick(SECOND)} for the {self.pick(SIDES)} {self.pick(PARTS)}"
        steps = []
        while sum(len(step) for step in steps) < 460:
            steps.append(self.sentence())
        return {"name": name, "steps": steps, "list": self.chance(0.3)}

    def near_copy(self, section):
        """Leaves out, adds or exchanges words that name no side, direction, part or thing: 3 to 15 % of all."""
        words = [word for step in section["steps"] for word in step.split() + ["\n"]]
        free = [i for i, word in enumerate(words) if word != "\n" and word.strip(".,;").lower() not in PARTNER]
        for i in self.rng.sample(free, max(2, int(len(free) * self.rng.uniform(0.03, 0.15)))):
            end = words[i][len(words[i].rstrip(".,;")):]
            words[i] = self.pick([end, f"{self.pick(SMALL)} {words[i]}", self.pick(SMALL) + end])
        steps = [" ".join(step.split()) for step in " ".join(words).split("\n") if step.strip()]
        return {"name": section["name"], "steps": steps, "list": section["list"]}

    def variant(self, section):
        """The same stretch for another side, part, direction and thing, under another name."""

        def partner(text):
            bare = [word.strip(".,;") for word in text.split()]
            return " ".join(word.replace(key, PARTNER.get(key, key)) for word, key in zip(text.split(), bare))

        steps = [partner(step) for step in section["steps"]]
        return {"name": partner(section["name"]), "steps": steps, "list": section["list"]}


def library(sections, rng):
    """Returns the sections, and the pairs (kind, number of the first, number of the second) among them."""
    grammar = Grammar(rng)
    made, pairs, taken = [], [], set()
    kinds = {"copy": dict, "near-copy": grammar.near_copy, "variant": grammar.variant}
    for number in range(sections):
        roll = rng.random()
        kind = "copy" if roll < 0.01 else "near-copy" if roll < 0.02 else "variant" if roll < 0.03 else None
        origin = int(rng.random() * number)
        # Nothing is copied twice and no copy is copied, so that each pair stands alone.
        if kind and number and origin not in taken:
            made.append(kinds[kind](made[origin]))
            taken |= {origin, number}
            pairs.append((kind, origin, number))
        else:
            made.append(grammar.section())
    return made, pairs


def lines_of(section):
    steps = section["steps"]
    body = [f"{number}. {step}" for number, step in enumerate(steps, 1)] if section["list"] else [" ".join(steps)]
    return [f"## {section['name']}", "", *body, ""]


def write(sections, folder, files_of, rng):
    """Writes the sections in random order; returns the place of each, and the number of bytes."""
    os.makedirs(folder, exist_ok=True)
    order = list(range(len(sections)))
    rng.shuffle(order)
    places, size = {}, 0
    for start in range(0, len(order), files_of):
        path = f"library-{start // files_of:05d}.md"
        lines = [f"# Stretches, part {start // files_of + 1}", ""]
        for number in order[start:start + files_of]:
            own = lines_of(sections[number])
            places[number] = {"path": path, "line": len(lines) + 1, "last_line": len(lines) + len(own) - 1}
            lines += own
        data = "\n".join(lines).encode()
        size += len(data)
        with open(os.path.join(folder, path), "wb") as out:
            out.write(data)
    return places, size


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", type=int)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files-of", type=int, default=25, help="sections in a file")
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    sections, pairs = library(arguments.sections, rng)
    places, size = write(sections, arguments.folder, arguments.files_of, rng)
    truth = [{"kind": kind, "first": places[a], "second": places[b]} for kind, a, b in pairs]
    with open(arguments.folder.rstrip("/") + ".truth.json", "w", encoding="utf-8") as out:
        json.dump({"sections": len(sections), "bytes": size, "pairs": truth}, out, indent=1)


if __name__ == "__main__":
    main()
