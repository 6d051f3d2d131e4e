import '../src/text/later.ts';
import { createAtlas } from '../src/domain/atlas.ts';
import { createText } from '../src/text/text.ts';
import { ask } from './ask/run.ts';
import { readDataset, readRoutes } from './geodata/read.ts';

const { code, out, err } = ask(
  process.argv.slice(2),
  () => createAtlas(readDataset()),
  readRoutes,
  ({ data }) => createText('en', data.actors),
);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
