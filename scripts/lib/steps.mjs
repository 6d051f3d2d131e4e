/** The steps of `npm test`: each with a heading, all of them run, one sum at the end. */

/** A list of steps that adds up. */
export class Steps {
  #done = [];

  /**
   * Runs `work` (answers an exit code) under a heading. `counts` reads the step's own test
   * counts afterwards; without it, or without a readable report, the step counts as one.
   * An exit code other than 0 always counts as at least one failure.
   */
  async run(name, work, counts = () => null) {
    console.log(`\n=== ${name} ===`);
    const started = Date.now();
    const code = await work().catch((error) => {
      console.error(error.message);
      return 1;
    });
    const sum = counts() ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
    if (code !== 0 && sum.failed === 0) sum.failed = 1;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    this.#done.push({ name, ...sum, note: `${seconds} s` });
    return sum.failed === 0;
  }

  /** Notes a step that could not run: it counts as one failure, with the reason and the cure. */
  notRun(name, reason, cure) {
    console.log(`\n=== ${name} ===\n${name}: not run – ${reason}.\nType: ${cure}`);
    this.#done.push({ name, passed: 0, failed: 1, skipped: 0, note: `not run – ${reason}` });
  }

  /** Prints the table and the two closing lines. Answers the exit code. */
  close() {
    const sum = { passed: 0, failed: 0, skipped: 0 };
    console.log('\n=== Sum ===');
    for (const step of this.#done) {
      for (const key of Object.keys(sum)) sum[key] += step[key];
      const mark = step.failed === 0 ? 'ok  ' : 'FAIL';
      const numbers = `${step.passed} passed, ${step.failed} failed, ${step.skipped} skipped`;
      console.log(`${mark} ${step.name.padEnd(8)} ${numbers} (${step.note})`);
    }
    console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
    console.log(`passed ${sum.passed}, failed ${sum.failed}, skipped ${sum.skipped}`);
    return sum.failed === 0 ? 0 : 1;
  }
}
