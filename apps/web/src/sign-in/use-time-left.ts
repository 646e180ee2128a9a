import { useEffect, useState } from 'react'

const calmMs = 15_000
const warnedMs = 1000

/** Milliseconds until `expiresAt`, counted more finely once it is near. */
export function useTimeLeft(expiresAt: string, nearMs: number): number {
  const [now, setNow] = useState(() => Date.now())
  const left = Date.parse(expiresAt) - now
  const isNear = left <= nearMs + calmMs
  useEffect(() => {
    const tick = () => setNow(Date.now())
    const timer = setInterval(tick, isNear ? warnedMs : calmMs)
    // A laptop that slept wakes up with an old clock.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [isNear])
  return left
}
