/**
 * The line broke while something was only read, deep inside an operation that has changed nothing yet. The one expected
 * failure that travels as an exception: every way up would do nothing but hand it on.
 */
export class BrokenLine extends Error {
  override readonly name = "BrokenLine";
}
