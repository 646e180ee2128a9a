import type { Database } from '../db/database.ts'

const answersKept = 2000

/** Answers kept until anything is committed: a caseload opened by ten people is computed once. */
export interface KeptAnswers {
  /** The answer under `key`, computed unless it was since the last commit. */
  get<T>(key: string, compute: () => Promise<T>): Promise<T>
}

export function keepAnswers(database: Database): KeptAnswers {
  const answers = new Map<string, Promise<unknown>>()
  let revision: string | number | undefined
  return {
    get: async <T>(key: string, compute: () => Promise<T>): Promise<T> => {
      const current = await database.revision()
      if (current !== revision || answers.size >= answersKept) {
        answers.clear()
        revision = current
      }
      const found = answers.get(key)
      if (found) return found as Promise<T>
      const made = compute()
      answers.set(key, made)
      made.catch(() => answers.delete(key))
      return made
    },
  }
}
