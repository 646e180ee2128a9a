import type { OrganisationId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useWords } from '../app/words.ts'

interface Options {
  readonly nameOf: (id: OrganisationId) => string
  readonly onOpen: (id: OrganisationId) => void
  /** Joins two organisations; `null` for those who may not. */
  readonly onConnect: ((one: OrganisationId, other: OrganisationId) => void) | null
}

/** Choosing an organisation opens it, or is the first or second of two that are to be joined. */
export function useJoining({ nameOf, onOpen, onConnect }: Options) {
  const { picture: words } = useWords('network')
  const [joining, setJoining] = useState<{ readonly first: OrganisationId | null } | null>(null)
  const first = joining?.first ?? null
  const choose = (id: OrganisationId) => {
    if (!joining || !onConnect) return onOpen(id)
    if (first === null || first === id) return setJoining({ first: id })
    setJoining({ first: null })
    return onConnect(first, id)
  }
  return {
    first,
    choose,
    tool: onConnect && {
      isOn: joining !== null,
      say: first === null ? words.connectFirst : words.connectSecond({ name: nameOf(first) }),
      toggle: () => setJoining(joining ? null : { first: null }),
    },
  }
}
