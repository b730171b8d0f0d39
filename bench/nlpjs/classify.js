// Learns phrasings, then classifies questions: one JSON object a line in, one a line out.
const readline = require("node:readline");
const { containerBootstrap } = require("@nlpjs/core");
const { Nlp } = require("@nlpjs/nlp");
const { LangTh } = require("@nlpjs/lang-th");

// The library reports each epoch on the standard output, which carries our answers.
console.log = () => {};

async function train({ phrasings, labels }) {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangTh);
  const nlp = container.get("nlp");
  nlp.settings.autoSave = false;
  nlp.addLanguage("th");
  phrasings.forEach((text, number) => nlp.addDocument("th", text, labels[number]));
  await nlp.train();
  return nlp;
}

async function classify(nlp, question) {
  const start = performance.now();
  const { classifications } = await nlp.process("th", question);
  const ms = performance.now() - start;
  return { ranked: classifications.map(({ intent, score }) => [intent, score]), ms };
}

async function main() {
  let nlp;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const said = JSON.parse(line);
    if (said.phrasings) nlp = await train(said);
    const answer = said.phrasings ? {} : await classify(nlp, said.question);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

main();
