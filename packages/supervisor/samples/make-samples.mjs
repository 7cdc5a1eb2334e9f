// Writes the sample exports again, after npm run build: node packages/supervisor/samples/make-samples.mjs
// The numbers are invented by a seeded generator; the shapes are those of the real exports, oddities included.
import { writeFileSync } from 'node:fs';
import { keywordPlannerSample } from './keyword-planner-sample.mjs';
import { languageLearning } from './language-learning.mjs';
import { smallBusinessIdeas } from './small-business-ideas.mjs';

for (const [path, content] of [
  ['./small-business-ideas.csv', smallBusinessIdeas()],
  ['./language-learning.csv', languageLearning()],
  // The page's own, for people without an export; a page imports no package, so its file is written from here.
  ['../../../web/public/samples/keyword-planner-sample.csv', keywordPlannerSample()],
]) {
  writeFileSync(new URL(path, import.meta.url), content);
}
