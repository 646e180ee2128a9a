import { z } from 'zod'

/** Postgres refuses the zero byte and lone surrogates cannot be stored as UTF-8; people cannot type either. */
export const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

const breaks = /[\r\n\v\f\u0085\u2028\u2029]+/g
/** Turn round everything behind them, also what others wrote there. Marks that right-to-left names need stay. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/** A line stays one wherever it is read: in subjects of mails, lists, letters, and between the words of others. */
const oneLine = (text: string) => text.replace(breaks, ' ').replace(turns, '').trim()

/** One line of text, trimmed, at most `max` characters; may be empty. */
export const line = (max: number) => z.string().overwrite(oneLine).max(max, { error: 'too-long' }).refine(isStorable, { error: 'invalid' })

/** One line that has to say something. */
export const requiredLine = (max: number) =>
  z.string().overwrite(oneLine).min(1, { error: 'required' }).max(max, { error: 'too-long' }).refine(isStorable, { error: 'invalid' })

/** Running text: notes, minutes, reasons. Line breaks stay. */
export const text = (max = 20_000) => z.string().max(max, { error: 'too-long' }).refine(isStorable, { error: 'invalid' })

export const requiredText = (max = 20_000) =>
  z
    .string()
    .max(max, { error: 'too-long' })
    .refine(isStorable, { error: 'invalid' })
    .refine((it) => it.trim() !== '', { error: 'required' })

/** A time of day `HH:mm`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not-a-time' })
export type TimeOfDay = z.infer<typeof timeOfDay>
