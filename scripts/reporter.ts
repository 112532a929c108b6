/**
 * Reports the tests as mocha's "spec" reporter does, and closes with one plain line that a script can read.
 */
import Mocha from "mocha";

/** Mocha asks for a class. */
export default class Reporter extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} not run` : ""}`);
  }
}
