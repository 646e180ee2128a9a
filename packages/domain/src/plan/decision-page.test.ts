import { expect, it } from 'vitest'
import { costSummary, mainMeasures } from './decision-page.ts'
import { fakeGoal, fakeMeasure } from './plan.fake.ts'

const goals = [
  fakeGoal({ priority: 2, position: 1 }),
  fakeGoal({ priority: 1, position: 2 }),
  fakeGoal({ priority: 2, position: 3 }),
] as const
const [second, first, third] = goals

it('names measures of each goal in turn, in the order of the goals', () => {
  const ofFirst = [1, 2, 3].map((position) => fakeMeasure({ goalId: first.id, position }))
  const ofSecond = [fakeMeasure({ goalId: second.id, state: 'dropped' }), fakeMeasure({ goalId: second.id })]
  const ofThird = [fakeMeasure({ goalId: third.id })]
  const all = [...ofThird, ...ofSecond, ...ofFirst]
  expect(mainMeasures(goals, all, 4)).toEqual([ofFirst[0], ofFirst[1], ofSecond[1], ofThird[0]])
  expect(mainMeasures(goals, all, 2)).toEqual([ofFirst[0], ofSecond[1]])
  expect(mainMeasures(goals, all, 99)).toHaveLength(5)
  expect(mainMeasures([], [], 3)).toEqual([])
})

it('adds up what is meant by its funding, and counts what is open and neutral', () => {
  const amount = (costEuro: number, funding: string) => fakeMeasure({ costState: 'amount', costEuro, funding })
  const measures = [
    amount(1000, 'Land'),
    amount(500, ' Land '),
    amount(4000, 'Kommune'),
    amount(300, 'Stiftung'),
    amount(20, 'Spenden'),
    amount(70, ''),
    fakeMeasure({ costState: 'amount', costEuro: 9999, state: 'dropped' }),
    fakeMeasure({ costState: 'neutral' }),
    fakeMeasure({ costState: 'open' }),
  ]
  expect(costSummary(measures)).toEqual({
    euro: 5890,
    byFunding: [
      { funding: 'Kommune', euro: 4000 },
      { funding: 'Land', euro: 1500 },
      { funding: 'Stiftung', euro: 300 },
      { funding: null, euro: 70 },
    ],
    otherEuro: 20,
    neutral: 1,
    open: 1,
  })
})
