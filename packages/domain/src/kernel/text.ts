import { z } from 'zod'

/** Postgres refuses the zero byte and lone surrogates cannot be stored as UTF-8; people cannot type either. */
export const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

/** One line of text, trimmed, at most `max` characters; may be empty. */
export const line = (max: number) => z.string().trim().max(max, { error: 'too-long' }).refine(isStorable, { error: 'invalid' })

/** One line that has to say something. */
export const requiredLine = (max: number) =>
  z.string().trim().min(1, { error: 'required' }).max(max, { error: 'too-long' }).refine(isStorable, { error: 'invalid' })

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
