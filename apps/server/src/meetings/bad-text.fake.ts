/** Text that goes wrong in careless software and has to come back as it was written. */
export const hardTexts: readonly (readonly [string, string])[] = [
  ['10,000 characters', 'Äußerst '.repeat(1250)],
  ['20,000 characters', 'ß'.repeat(20_000)],
  ['emoji', 'Alle da 👩‍👩‍👧‍👦🏳️‍🌈 und 𝕳urra 🇩🇪'],
  ['right-to-left text', 'اجتماع اللجنة \u202Eabc\u202C עברית'],
  ['markup', '<script>alert("1")</script><img src=x onerror=alert(1)>'],
  ['quotes of a database', `'; drop table meeting; -- " \\ % _ \${a} {{b}}`],
  ['zero-width characters', 'a\u200Bb\u200Dc\uFEFFd\u2060'],
  ['combining characters', 'Mu\u0308nchen M\u00FCnchen Z\u0351\u036B\u0343algo'],
  ['line breaks', 'erste\r\nzweite\n\n\tdritte \u2028vierte'],
]

/** Text nobody can type and no engine can store. */
export const unstorableTexts: readonly (readonly [string, string])[] = [
  ['a null byte', 'a\u0000b'],
  ['a lone high surrogate', 'a\uD83D'],
  ['a lone low surrogate', '\uDE00b'],
]
