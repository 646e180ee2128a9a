import { notFound } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'

/** An answer a page cannot do without: what the server does not tell of is a page that does not exist, not a failure. */
export async function orNotFound<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (refusalOf(error)?.code === 'not-found') notFound({ throw: true })
    throw error
  }
}
