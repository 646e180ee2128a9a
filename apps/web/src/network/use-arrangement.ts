import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import { useMemo, useState } from 'react'
import { deviceMemory } from '../ui/device-memory.ts'
import type { Places, Point } from './network-layout.ts'
import type { Frame } from './separate-boxes.ts'

/** Where somebody put an organisation, as shares of width and height, so that it holds in every size of the picture. */
type Moved = Readonly<Record<string, Point>>

const share = (value: number) => Math.max(0.02, Math.min(0.98, value))

function read(key: string): Moved {
  try {
    const kept: unknown = JSON.parse(deviceMemory.read(key) ?? '{}')
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept as Record<string, Partial<Point> | null>) : []
    return Object.fromEntries(
      entries.flatMap(([id, at]) =>
        typeof at?.x === 'number' && typeof at.y === 'number' ? [[id, { x: share(at.x), y: share(at.y) }] as const] : [],
      ),
    )
  } catch {
    return {}
  }
}

/** The places of a picture with what somebody moved by hand; kept on this device. */
export function useArrangement(caseId: CaseId, laidOut: Places | null, frame: Frame) {
  const key = `etappe.network.${caseId}`
  const [moved, setMoved] = useState(() => read(key))
  const places = useMemo((): Places | null => {
    if (!laidOut) return null
    return new Map(
      [...laidOut].map(([id, at]) => {
        const by = moved[id]
        return [id, by ? { x: by.x * frame.width, y: by.y * frame.height } : at]
      }),
    )
  }, [laidOut, moved, frame])
  const move = (id: OrganisationId, to: Point, isDone: boolean) => {
    const now = { ...moved, [id]: { x: share(to.x / frame.width), y: share(to.y / frame.height) } }
    setMoved(now)
    if (isDone) deviceMemory.write(key, JSON.stringify(now))
  }
  const reset = () => {
    deviceMemory.drop(key)
    setMoved({})
  }
  return { places, move, reset, isMoved: Object.keys(moved).length > 0 }
}
