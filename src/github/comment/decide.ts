import { type Form, type News, nextForm } from "./holding.js";
import { holdingOf, type Markers } from "./marker.js";

/** A comment as far as the decision needs it. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

export interface Wish {
  readonly markers: Markers;
  readonly news: News;
  /** Begins with the marker of what it holds. */
  readonly body: (form: Form) => string;
}

export type Decision =
  | { readonly action: "nothing" }
  | { readonly action: "create"; readonly body: string }
  /** `extra` are further ones of ours, which two jobs at once may have made: they go. */
  | { readonly action: "keep"; readonly comment: Comment; readonly extra: readonly Comment[] }
  | {
      readonly action: "update";
      readonly body: string;
      readonly comment: Comment;
      readonly extra: readonly Comment[];
    };

/** Whether anybody's comment has one of the markers. */
export function isMarked(comments: readonly Comment[], markers: Markers): boolean {
  return comments.some(({ body }) => holdingOf(body, markers) !== undefined);
}

/**
 * What to do so that there is one comment with what the run has to say. Ours are those that begin with a marker *and* were
 * written by ourselves: anybody may plant the marker, to have the right to edit what we say. The oldest stays, so that jobs
 * that race come to the same end.
 *
 * @param self the login under which we write
 */
export function decide(comments: readonly Comment[], self: string, wish: Wish): Decision {
  const [comment, ...extra] = comments
    .filter(({ author, body }) => author === self && holdingOf(body, wish.markers) !== undefined)
    .sort((one, other) => one.id - other.id);
  const standing = comment === undefined ? undefined : holdingOf(comment.body, wish.markers);
  const form = nextForm(standing, wish.news);
  const body = form === "leave" ? undefined : wish.body(form);
  if (comment === undefined) return body === undefined ? { action: "nothing" } : { action: "create", body };
  return body === undefined || sameText(comment.body, body)
    ? { action: "keep", comment, extra }
    : { action: "update", body, comment, extra };
}

/** GitHub may store other line ends, and trim. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(one) === plain(other);
}
