/** A comment as far as the decision needs it. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

export interface Wish {
  readonly marker: string;
  /** Begins with the marker. */
  readonly body: string;
  /** Whether a comment may be made where there is none. */
  readonly mayCreate: boolean;
}

export type Decision =
  | { readonly action: "create" | "nothing" }
  /** `extra` are further ones of ours, which two jobs at once may have made: they go. */
  | { readonly action: "update" | "keep"; readonly comment: Comment; readonly extra: readonly Comment[] };

/** The comments that begin with the marker, whoever wrote them. Bodies are not searched: they may quote anything. */
export function marked(comments: readonly Comment[], marker: string): readonly Comment[] {
  return comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker);
}

/**
 * What to do so that there is one comment with this body. Ours are those that begin with the marker *and* were written
 * by ourselves: anybody may plant the marker, to have the right to edit what we say. The oldest stays, so that jobs that
 * race come to the same end.
 *
 * @param self the login under which we write
 */
export function decide(
  comments: readonly Comment[],
  self: string,
  { marker, body, mayCreate }: Wish,
): Decision {
  const ours = marked(comments, marker)
    .filter(({ author }) => author === self)
    .sort((one, other) => one.id - other.id);
  const [comment, ...extra] = ours;
  if (comment === undefined) return { action: mayCreate ? "create" : "nothing" };
  return { action: sameText(comment.body, body) ? "keep" : "update", comment, extra };
}

/** GitHub may store other line ends, and trim. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(one) === plain(other);
}
