import { useEffect, useState } from 'react'
import { layOut, type LaidOutGraph, type Places } from './network-layout.ts'
import { runInSlices } from './run-in-slices.ts'
import type { Frame } from './separate-boxes.ts'

/** The places of everything in the graph; until a new graph is laid out, those of the one before. */
export function useLayout(graph: LaidOutGraph, frame: Frame): Places | null {
  const [places, setPlaces] = useState<Places | null>(null)
  useEffect(() => runInSlices(layOut(graph, frame), setPlaces), [graph, frame])
  return places
}
