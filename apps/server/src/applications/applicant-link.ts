import { createHmac, timingSafeEqual } from 'node:crypto'
import { applicationId, type ApplicationId } from '@etappe/domain/kernel/id'

/** What a secret link leads to: an application or draft, and which of its links it is. */
export interface ApplicantLink {
  readonly id: ApplicationId
  readonly number: number
}

/**
 * Secret links of applicants. The token is the id, the number of the link and a signature over both: whoever reads the
 * database cannot make one, and the server can show a link again without having stored it. A renewed link has the next number.
 */
export interface ApplicantLinks {
  tokenFor(link: ApplicantLink): string
  /** What a token was made for, or `null` if it was not made by this installation. */
  linkOf(token: string): ApplicantLink | null
}

export function applicantLinks(secret: string): ApplicantLinks {
  const sign = (link: ApplicantLink) => createHmac('sha256', secret).update(`applicant-link:${link.id}:${link.number}`).digest('base64url')
  return {
    tokenFor: (link) => `${link.id}.${link.number}.${sign(link)}`,
    linkOf: (token) => {
      const [given, count, signature] = token.split('.')
      const id = applicationId.safeParse(given)
      const number = Number(count)
      if (!id.success || !Number.isSafeInteger(number) || !signature) return null
      const link = { id: id.data, number }
      const [expected, actual] = [Buffer.from(sign(link)), Buffer.from(signature)]
      return expected.length === actual.length && timingSafeEqual(expected, actual) ? link : null
    },
  }
}
