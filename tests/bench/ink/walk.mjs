// node walk.mjs DIALOGUE.ink STEPS TIMED-STEPS: compiles the dialogue, walks STEPS steps and prints
// what the variables are then; walks on, and prints how long a step takes at best. The walk is
// that of ../our_walk.cpp: same seed, same choices.
import { readFileSync } from "node:fs";
import { Compiler } from "inkjs/full";

const seed = 7n;
const parts = 5; // of the timed walk, of which the quickest counts
const [path, steps, timedSteps] = [process.argv[2], ...process.argv.slice(3).map(Number)];

/** SplitMix64's upper halves, as random_choice.h draws them; drawn beforehand, being slow here. */
function draws(count) {
  const out = new Uint32Array(count);
  let state = seed;
  for (let i = 0; i < count; ++i) {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    out[i] = Number((z ^ (z >> 31n)) >> 32n);
  }
  return out;
}

/** Reads on to the next replies; gives how much there was to read. */
function lookAround(story) {
  let length = 0;
  while (story.canContinue) length += story.Continue().length;
  for (const choice of story.currentChoices) length += choice.text.length;
  return length;
}

function walk(story, draws) {
  let length = 0;
  for (const draw of draws) {
    story.ChooseChoiceIndex(Math.floor((draw * story.currentChoices.length) / 2 ** 32));
    length += lookAround(story);
  }
  return length;
}

const story = new Compiler(readFileSync(path, "utf8")).Compile();
const all = draws(steps + parts * timedSteps);
lookAround(story);
walk(story, all.subarray(0, steps));
const variables = [];
for (let i = 0; story.variablesState.$(name(i)) !== null; ++i)
  variables.push(story.variablesState.$(name(i)));
let step = Infinity;
for (let part = 0; part < parts; ++part) {
  const from = steps + part * timedSteps;
  const start = process.hrtime.bigint();
  walk(story, all.subarray(from, from + timedSteps));
  step = Math.min(step, Number(process.hrtime.bigint() - start) / timedSteps);
}
console.log(JSON.stringify({ variables, step }));

function name(i) {
  return "v" + String(i).padStart(2, "0");
}
