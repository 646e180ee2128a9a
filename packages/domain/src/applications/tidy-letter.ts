/**
 * A filled letter without what a missing value leaves behind: a dot between two things of which one is empty, a line that says
 * nothing but that dot.
 */
export const tidyLetter = (body: string): string =>
  body
    .split('\n')
    .flatMap((line) => {
      const said = line.replace(/^\s*·\s*/, '').replace(/\s*·\s*$/, '')
      return said === '' && line.includes('·') ? [] : [said === line ? line : said]
    })
    .join('\n')
    .trim()
