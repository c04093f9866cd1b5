/**
 * What `words.matchAll(pattern)` finds. That copies its pattern each time, which for the many short
 * searches of an analysis costs more than they do.
 */
export function matchesIn(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern.source} must be global`);
  const search = pattern;
  const found: RegExpExecArray[] = [];
  search.lastIndex = 0;
  for (let one = search.exec(words); one !== null; one = search.exec(words)) {
    found.push(one);
    if (one[0] === "") search.lastIndex += 1;
  }
  return found;
}
