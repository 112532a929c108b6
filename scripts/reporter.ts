/**
 * Reports the tests as mocha's "spec" reporter does, and notes their number in the file that TALLY names, for the gate.
 */
import { appendFileSync } from "node:fs";
import Mocha from "mocha";

/** Mocha asks for a class. */
export default class Reporter extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    if (process.env.TALLY) appendFileSync(process.env.TALLY, `${passes} ${failures} ${pending}\n`);
  }
}
