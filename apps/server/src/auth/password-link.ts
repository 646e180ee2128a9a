import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Links that let somebody choose a password. The token is the id of a row and a signature over it: whoever reads the
 * database cannot make one, and the server can show an open link again without having stored it.
 */
export interface PasswordLinks {
  tokenFor(id: string): string
  /** The id a token was made for, or `null` if it was not made by this installation. */
  idOf(token: string): string | null
}

export function passwordLinks(secret: string): PasswordLinks {
  const sign = (id: string) => createHmac('sha256', secret).update(`password-link:${id}`).digest('base64url')
  return {
    tokenFor: (id) => `${id}.${sign(id)}`,
    idOf: (token) => {
      const [id, signature] = token.split('.')
      if (!id || !signature) return null
      const expected = Buffer.from(sign(id))
      const given = Buffer.from(signature)
      return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
    },
  }
}

/** How long an invitation or a reset stays open. */
export const linkDays = 7
