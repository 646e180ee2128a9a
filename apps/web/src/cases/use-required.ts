import { useState } from 'react'
import type { Problems } from '../ui/field-errors.tsx'

interface Required {
  /** What is missing, or else what the server said. */
  readonly problems: Problems
  /** Says whether everything that is required is there; what is not stands in `problems`. */
  readonly isComplete: (values: Readonly<Record<string, string | null>>) => boolean
}

/** Asks for empty fields before the server does: to it an empty day is no day, to the person it is still to be filled in. */
export function useRequired(refused: Problems): Required {
  const [found, setFound] = useState<Problems | null>(null)
  return {
    problems: found ?? refused,
    isComplete: (values) => {
      const empty = Object.keys(values).filter((path) => values[path] === null)
      setFound(empty.length === 0 ? null : Object.fromEntries(empty.map((path) => [path, 'required' as const])))
      return empty.length === 0
    },
  }
}
