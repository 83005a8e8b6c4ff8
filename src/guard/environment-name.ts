/** What a person has to type. */
export function phraseFor(environment: string): string {
  return `reset ${environment}`;
}

/**
 * Names of environments are equal whatever their case. ASCII only: whether GitHub folds other letters is not
 * documented, and to take two names for one would be the wrong mistake.
 */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
