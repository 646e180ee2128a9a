import type { Scene } from './case-scene.ts'
import { contentTeller } from './content-scene.ts'
import type { Step } from './story.ts'
import { tellActors, tellCooperation } from './tell-actors.ts'
import { tellAnalysis } from './tell-analysis.ts'
import { tellIndicators } from './tell-indicators.ts'
import { tellPlan } from './tell-plan.ts'
import { type Described, tellReport } from './tell-report.ts'

/** What fills the phases of a case: who takes part, what is there, what is wanted, what is done. */
export function tellContent(it: Scene, described: Described): Step[] {
  // Draws of its own: the rest of the story stays the same whatever is told here.
  const scene: Scene = { ...it, random: it.random.fork('content') }
  const teller = contentTeller(scene)
  const later = contentTeller(scene)
  const actors = tellActors(scene, teller)
  tellCooperation(scene, teller, later, actors)
  tellIndicators(scene, teller)
  const findings = tellAnalysis(scene, teller, actors)
  tellReport(scene, teller, described)
  tellPlan(scene, teller, { actors, findings })
  return [...teller.steps, ...later.steps]
}
