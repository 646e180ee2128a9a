import { z } from 'zod'
import { letterTemplateId } from '../kernel/id.ts'
import { requiredLine, requiredText } from '../kernel/text.ts'

export const letterKinds = ['admitted', 'waitlisted', 'rejected'] as const
export const letterKind = z.enum(letterKinds)
export type LetterKind = z.infer<typeof letterKind>

/** What a template may name; each stands in braces, such as `{name}`. */
export const letterPlaceholders = [
  'name',
  'number',
  'contact',
  'institution',
  'submittedOn',
  'reason',
  'startOn',
  'caseNumber',
  'officeCity',
  'officeEmail',
  'officePhone',
  'today',
  'link',
] as const
export type LetterPlaceholder = (typeof letterPlaceholders)[number]

export const letterFields = z.object({ subject: requiredLine(200), body: requiredText(8000) })
export type LetterFields = z.infer<typeof letterFields>

/** The programme's own wording of a letter; where there is none, the product's holds. */
export const letterTemplateRecord = letterFields.extend({
  id: letterTemplateId,
  kind: letterKind,
  locale: z.enum(['de', 'en']),
  version: z.int(),
})
export type LetterTemplate = z.infer<typeof letterTemplateRecord>

/** The letter of a kind in a language as it is written today. */
export const letterText = letterFields.extend({
  kind: letterKind,
  locale: z.enum(['de', 'en']),
  /** Of the programme's own wording; 0 where the product's holds. */
  version: z.int(),
  /** The product's wording, to go back to. */
  usual: letterFields,
})
export type LetterText = z.infer<typeof letterText>

export const isPlaceholder = (name: string): name is LetterPlaceholder => (letterPlaceholders as readonly string[]).includes(name)

const braces = /\{\s*([^{}\n]*?)\s*\}/g

/** Names in braces a text uses that no letter knows. */
export const unknownPlaceholders = (text: string): string[] => [
  ...new Set([...text.matchAll(braces)].map((it) => it[1] ?? '').filter((name) => !isPlaceholder(name))),
]

/** Names in braces a part of a letter cannot use: the secret link has no place in a subject, which stands in lists and previews. */
export const wrongPlaceholders = (part: keyof LetterFields, text: string): string[] => [
  ...unknownPlaceholders(text),
  ...(part === 'subject' && [...text.matchAll(braces)].some((it) => it[1] === 'link') ? ['link'] : []),
]

/** A text in pieces: what is said, and the placeholders between. */
export function letterParts(text: string): { readonly text: string; readonly placeholder: string | null }[] {
  const parts: { text: string; placeholder: string | null }[] = []
  let from = 0
  for (const it of text.matchAll(braces)) {
    if (it.index > from) parts.push({ text: text.slice(from, it.index), placeholder: null })
    parts.push({ text: it[0], placeholder: it[1] ?? '' })
    from = it.index + it[0].length
  }
  return from < text.length ? [...parts, { text: text.slice(from), placeholder: null }] : parts
}

/** Braces are the letter's own: in a name or a reason they are round, or what somebody typed would be taken for a placeholder. */
const rounded = (value: string): string => value.replaceAll('{', '(').replaceAll('}', ')')

/** The text with what is known put in; what has no value stays as it stands. */
export const filledLetter = (text: string, values: Partial<Readonly<Record<LetterPlaceholder, string>>>): string =>
  text.replaceAll(braces, (whole, name: string) => {
    if (!isPlaceholder(name)) return whole
    const value = values[name]
    return value === undefined ? `{${name}}` : rounded(value)
  })
