import { AppError } from '@etappe/domain/kernel/errors'
import { isStorable } from '@etappe/domain/kernel/text'
import { z } from 'zod'

/** The last row somebody has seen: what the list is sorted by, and the number or id that breaks ties. */
export interface Position {
  readonly value: string | number
  readonly number: string
}

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify([position.value, position.number])).toString('base64url')
}

const storableText = z.string().refine(isStorable)
const positions = {
  text: z.tuple([storableText, storableText]),
  number: z.tuple([z.int32(), storableText]),
}

/** Reads a cursor this server made, of a list sorted by text or by a whole number. Throws `invalid` for anything else. */
export function decodeCursor(text: string, sortedBy: keyof typeof positions): Position {
  try {
    const [value, number] = positions[sortedBy].parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { value, number }
  } catch {
    throw new AppError('invalid', { fields: { cursor: 'invalid' } })
  }
}
