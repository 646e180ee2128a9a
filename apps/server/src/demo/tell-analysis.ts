import type { Finding } from '@etappe/domain/baseline/finding'
import type { Offer } from '@etappe/domain/baseline/offer'
import { addDays } from '@etappe/domain/kernel/day'
import {
  coverageMarkId,
  coverageReviewId,
  type FindingId,
  findingId,
  type OfferId,
  offerId,
  offerLinkId,
  transitionId,
} from '@etappe/domain/kernel/id'
import type { Scene } from './case-scene.ts'
import { type ContentTeller, dayIn, isRich, type Span, spanOf } from './content-scene.ts'
import type { Write } from './story.ts'
import type { Actors } from './tell-actors.ts'
import { emptyOnPurpose, type FindingSketch, municipalityFindings, networkFindings, transitionComments } from './text-analysis.ts'
import { districtsOfTown, offerLinks, offers, type OfferSketch } from './text-offers.ts'
import { dayAt } from './working-days.ts'

export type Offers = ReadonlyMap<string, OfferId>

function offerOf(scene: Scene, sketch: OfferSketch, actors: Actors): Offer {
  const { random, caseId, today } = scene
  const { provider, isTemporary, isPlanned, ...fields } = sketch
  return {
    ...fields,
    id: offerId.parse(random.uuid()),
    caseId,
    providerId: actors.get(provider) ?? null,
    district: random.chance(0.7) ? random.pick(districtsOfTown) : '',
    fundingEnd: isTemporary ? addDays(today, random.int(40, 330)) : null,
    state: isPlanned ? 'planned' : 'running',
    note: '',
    version: 1,
  }
}

function chosenOffers(scene: Scene): readonly OfferSketch[] {
  const { plan, random } = scene
  if (plan.kind === 'modelMunicipality') return isRich(scene) ? offers : offers.filter(() => random.chance(0.55))
  return isRich(scene) ? random.shuffle(offers).slice(0, 9) : []
}

/** Offers in three sittings, then how they are linked. */
function tellOffers(scene: Scene, teller: ContentTeller, span: Span, actors: Actors): Offers {
  const { random, caseId } = scene
  const chosen = chosenOffers(scene)
  const known = new Map<string, OfferId>()
  for (const [index, share] of [0.42, 0.5, 0.56].entries()) {
    const day = dayIn(span, share)
    const part = chosen.filter((_, place) => place % 3 === index)
    if (day === null || part.length === 0) break
    const made = part.map((it) => offerOf(scene, it, actors))
    const type = made.length > 4 ? 'offer.imported' : 'offer.added'
    if (!teller.put(day, () => made.map((record): Write => ({ noun: 'offer', type, record })))) break
    for (const it of made) known.set(it.name, it.id)
  }
  const links = offerLinks.flatMap(([from, to, strength]): Write[] => {
    const [one, other] = [known.get(from), known.get(to)]
    if (!one || !other) return []
    const [a, b] = one < other ? [one, other] : [other, one]
    return [
      {
        noun: 'offerLink',
        type: 'offer.linked',
        record: { id: offerLinkId.parse(random.uuid()), caseId, offerAId: a, offerBId: b, strength, version: 1 },
      },
    ]
  })
  const day = dayIn(span, 0.6)
  if (day !== null && links.length > 0) teller.put(day, () => links)
  return known
}

function tellCoverage(scene: Scene, teller: ContentTeller, span: Span): void {
  const { random, caseId } = scene
  const marked = dayIn(span, 0.66)
  if (marked === null || scene.plan.kind === 'network') return
  teller.put(marked, () => [
    ...emptyOnPurpose.map(
      (it): Write => ({
        noun: 'coverageMark',
        type: 'coverage.marked',
        record: { ...it, id: coverageMarkId.parse(random.uuid()), caseId, version: 1 },
      }),
    ),
    ...transitionComments.map(
      (it): Write => ({
        noun: 'transition',
        type: 'transition.rated',
        record: { ...it, id: transitionId.parse(random.uuid()), caseId, version: 1 },
      }),
    ),
  ])
  const reviewed = dayIn(span, 0.85)
  if (reviewed === null) return
  teller.put(reviewed, (at) => [
    {
      noun: 'coverageReview',
      type: 'coverage.reviewed',
      record: {
        id: coverageReviewId.parse(random.uuid()),
        caseId,
        reviewedOn: dayAt(at),
        reviewedBy: 'Steuerungsgruppe',
        meetingId: null,
        version: 1,
      },
    },
  ])
}

/** Findings by the place of their sketch. */
export type Findings = ReadonlyMap<number, FindingId>

function chosenFindings(scene: Scene): readonly FindingSketch[] {
  const all = scene.plan.kind === 'modelMunicipality' ? municipalityFindings : networkFindings
  return isRich(scene) ? all : all.slice(0, scene.plan.kind === 'network' ? 4 : 9)
}

function tellFindings(scene: Scene, teller: ContentTeller, span: Span, known: Offers): Findings {
  const { random, caseId } = scene
  const sketches = chosenFindings(scene)
  const findings = new Map<number, FindingId>()
  for (const [place, { offers: about, indicators, cells, ...fields }] of sketches.entries()) {
    const day = dayIn(span, 0.68 + (0.22 * place) / sketches.length)
    if (day === null) break
    const id = findingId.parse(random.uuid())
    const record: Finding = {
      ...fields,
      id,
      caseId,
      number: place + 1,
      offerIds: (about ?? []).flatMap((name) => known.get(name) ?? []),
      indicators: [...(indicators ?? [])],
      cells: [...(cells ?? [])],
      votes: 0,
      version: 1,
    }
    if (teller.put(day, () => [{ noun: 'finding', type: 'finding.added', record }])) findings.set(place, id)
  }
  const voted = dayIn(span, 0.92)
  if (voted !== null && isRich(scene))
    teller.put(voted, () =>
      [...findings].map(([place, id]): Write => {
        const votes = (sketches[place]?.weight ?? 1) * 2 + random.int(0, 3)
        return { noun: 'finding', type: 'finding.voted', id, fields: { votes } }
      }),
    )
  return findings
}

/** What the baseline analysis brought to light: offers, coverage, findings. */
export function tellAnalysis(scene: Scene, teller: ContentTeller, actors: Actors): Findings {
  const span = spanOf(scene, 'baseline')
  if (!span) return new Map()
  const known = tellOffers(scene, teller, span, actors)
  tellCoverage(scene, teller, span)
  return tellFindings(scene, teller, span, known)
}
