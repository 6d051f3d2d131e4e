import type { GeodataFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules/index.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** The sources of a geodata folder and everything wrong with them: first their shape, then the rules. */
export function validate(files: GeodataFiles): { sources: Sources; problems: Problem[] } {
  const { sources, problems } = sourcesOf(files);
  // The rules rely on the shape; with a wrong one they would only repeat it, or fail.
  return { sources, problems: problems.length > 0 ? problems : problemsOf(sources) };
}

/** What the rules find in sources of the right shape. */
export function problemsOf(sources: Sources): Problem[] {
  return RULES.flatMap((rule) => rule(sources));
}
