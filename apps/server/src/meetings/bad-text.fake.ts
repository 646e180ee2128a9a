import { line } from '@etappe/domain/kernel/text'

/** Text that goes wrong in careless software and has to come back as it was written. */
export const hardTexts: readonly string[] = [
  'Äußerst '.repeat(1250),
  'ß'.repeat(20_000),
  'Alle da 👩‍👩‍👧‍👦🏳️‍🌈 und 𝕳urra 🇩🇪',
  'rechts nach links: اجتماع اللجنة \u202Eabc\u202C עברית',
  '<script>alert("1")</script><img src=x onerror=alert(1)>',
  `'; drop table meeting; -- " \\ % _ \${a} {{b}}`,
  'unsichtbar: a\u200Bb\u200Dc\uFEFFd\u2060',
  'zusammengesetzt: Mu\u0308nchen M\u00FCnchen Z\u0351\u036B\u0343algo',
  'erste\r\nzweite\n\n\tdritte \u2028vierte',
]

/** What becomes of such a text where there is room for one line of `most` characters. */
export const asLine = (text: string, most: number): string => line(most).parse(text.slice(0, most).toWellFormed())

/** Text nobody can type and no engine can store: a null byte, halves of a character. */
export const unstorableTexts: readonly string[] = ['a\u0000b', 'a\uD83D', '\uDE00b']
