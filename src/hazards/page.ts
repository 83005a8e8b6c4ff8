/** What is found by no rule: a file that was not looked through, and a directive that is wrong. */
const WITHOUT_PAGE = /^(?:not-examined$|allow-)/;

/** The page in `docs/hazards` about a hazard's rule; the list of all where it has none. Apart from the rules, which take long to load. */
export function rulePage(id: string): string {
  return WITHOUT_PAGE.test(id) ? "README.md" : `${id}.md`;
}
