#!/usr/bin/env python3
"""Makes a library of pages about stretching, built as published pages are.

usage: library.py PAGES FOLDER [--seed N]

Writes PAGES Markdown files of about 5 KB into FOLDER: front matter, an introduction, six stretches with benefits,
steps, doses, variations and mistakes, questions and a closing. Equal arguments give equal bytes.
"""
import argparse
import os
import random

STRETCHES = {
    "Calf stretch": "Stand facing a wall with one foot behind the other|Keep the back heel down and the knee straight|"
                    "Lean towards the wall until you feel a pull below the knee",
    "Quad stretch": "Stand tall and hold on to a chair|Bend one knee and bring the heel to your buttock|"
                    "Take hold of the ankle and keep your knees side by side",
    "Hamstring stretch": "Lie on your back with both knees bent|Raise one leg and clasp your hands behind the thigh|"
                         "Straighten the knee until you feel a pull behind the thigh",
    "Hip flexor stretch": "Kneel on one knee with the other foot in front|Tuck your pelvis under|"
                          "Move your hips forward until you feel a stretch in front of the hip",
    "Chest opener": "Stand in a doorway with your forearms on the frame|Step one foot through the door|"
                    "Let your chest move forward and keep your ribs down",
    "Child's pose": "Kneel with your toes together and your knees apart|Sit back on your heels|"
                    "Walk your hands forward and rest your forehead on the floor",
    "Figure four": "Sit on a chair with both feet on the floor|Lay one ankle on the other knee|"
                   "Lean forward with a long back until you feel it in the buttock",
    "Neck tilt": "Sit tall with your shoulders low|Let one ear sink towards the shoulder|"
                 "Rest the hand of the same side on your head without pulling",
    "Cobra": "Lie on your front with your hands below your shoulders|Press your hips into the floor|"
             "Lift your chest and keep your elbows close",
    "Butterfly": "Sit with the soles of your feet together|Let your knees sink to the sides|"
                 "Lean forward from the hips until you feel it along the inside of the thighs",
}
PEOPLE = "runners|desk workers|swimmers|new parents|climbers|gardeners|dancers|drivers|rowers|beginners".split("|")
TIMES = "before breakfast|after work|on rest days|between two meetings|after a long drive|before bed".split("|")
WHYS = ("The muscle works whenever you {0}, and it stays short when you sit for long|People who {0} ask for this one|"
        "You may notice the difference when you {0}|It makes it easier to {0}").split("|")
DOINGS = "climb stairs|carry bags|reach for a shelf|tie your shoes|sit in a car|kneel in the garden|walk uphill".split("|")
MISTAKES = ("Do not bounce|Do not let your back round|Do not hold your breath|Do not force the last centimetre|"
            "Do not lift your shoulders").split("|")
VARIATIONS = ("Put a folded towel below the knee|Use a strap if you cannot reach|Rest against a wall|"
              "Do it sitting on a chair").split("|")
TALK = ("Little and often beats one long session|Warm muscles give way more easily than cold ones|"
        "It took most of our readers some weeks to notice a change|A mat is comfortable, but a carpet will do|"
        "Nobody is as supple in the morning as in the evening|Ask your physiotherapist if you have had an operation|"
        "What feels tight on one side is often fine on the other|Wear something that does not pinch").split("|")


LEADS = ("Slowly|From there|With the next breath out|When you are steady|Without hurrying|Once you are ready|"
         "If your balance allows|Gently|As you breathe out|Little by little|With your shoulders low|"
         "While you look ahead|In your own time|As lightly as you can|After a breath or so|Now").split("|")
TAILS = ("as far as is comfortable|as if somebody drew you by a thread|and let the rest of you stay quiet|"
         "until nothing in your face is tense|so that your weight is even|and notice what changes|"
         "without lifting the shoulders|like a door that is opened with care|and give it time|"
         "just enough to feel something|with your jaw loose|so that you could still talk|"
         "and stop short of discomfort|the way a cat does after its sleep|and keep some strength in reserve|"
         "while the back of your neck stays long|and imagine more room in the joint|as though in warm water|"
         "and allow it to be imperfect|so that the breath stays free|with soft hands|and do less than you could").split("|")


def told(chance, step):
    """A step with words of its own, so that pages resemble each other as those of one author do."""
    first, second = chance.sample(TAILS, 2)
    return f"{chance.choice(LEADS)}, {step[0].lower()}{step[1:]}, {first}, {second}"


def talk(chance, sentences):
    return " ".join(f"{sentence}." for sentence in chance.sample(TALK, sentences))


def page(chance, number):
    people = chance.choice(PEOPLE)
    names = chance.sample(sorted(STRETCHES), 6)
    lines = ["---", f"title: Six stretches for {people}", f"date: 2026-{number % 12 + 1:02}-15", "---", "",
             f"# Six stretches for {people}", "", f"{talk(chance, 4)} Do them {chance.choice(TIMES)}.", "",
             "You should feel a pull, never pain. Stop if it hurts.", ""]
    for name in names:
        lines += [f"## {name}", "", f"{chance.choice(WHYS).format(chance.choice(DOINGS))}. {talk(chance, 2)}", ""]
        steps = [told(chance, step) for step in STRETCHES[name].split("|")]
        steps.append(f"Hold for {chance.choice((20, 30, 45))} seconds, {chance.choice(TAILS)}, then change sides")
        steps.append(f"Repeat {chance.choice(('two', 'three', 'four'))} times, {chance.choice(TAILS)}")
        lines += [f"{place}. {step}." for place, step in enumerate(steps, 1)]
        lines += ["", f"**Variation:** {told(chance, chance.choice(VARIATIONS))}.", "",
                  f"**Common mistakes:** {chance.choice(MISTAKES)}, {chance.choice(TAILS)}.", ""]
    lines += ["## Questions", "", "### How often should I do these?", "", talk(chance, 3), "",
              "### Can I do them in the morning?", "", talk(chance, 3), ""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=int)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    os.makedirs(arguments.folder, exist_ok=True)
    for number in range(arguments.pages):
        path = os.path.join(arguments.folder, f"page-{number:05}.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(page(chance, number))


if __name__ == "__main__":
    main()
