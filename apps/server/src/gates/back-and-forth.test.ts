import { isBack, phases } from '@etappe/domain/cases/phase'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { listRuns } from '../cases/case.repo.ts'
import { newCommand, testToday } from '../testing.ts'
import { advanceCase } from './advance.fake.ts'
import { type GateScene, newCase, openGates } from './gate-scene.fake.ts'

let scene: GateScene
afterEach(() => scene.server.close())

/** A step of a course: how many days later, and whether it goes back, how far. */
const anyCourse = fc.array(fc.record({ after: fc.nat(60), back: fc.option(fc.nat(2), { nil: null, freq: 1 }) }), {
  minLength: 1,
  maxLength: 8,
})

it('loses no stay by going back and forth, and the days of all stays are the age of the case', async () => {
  scene = await openGates('sqlite')
  const { server, lead } = scene
  await fc.assert(
    fc.asyncProperty(anyCourse, async (course) => {
      const made = await newCase(server, lead)
      let on: Day = made.startedOn
      let phase = made.phase
      let steps = 0
      for (const { after, back } of course) {
        on = addDays(on, after)
        const to = back === null ? null : (phases[phases.indexOf(phase) - 1 - back] ?? null)
        if (to !== null && isBack(phase, to)) {
          const asked = { id: made.id, from: phase, to, on, reason: 'Noch einmal' }
          phase = (await server.as(lead).case.goBack({ ...newCommand(), ...asked })).phase
        } else if (phase === 'support') continue
        else {
          await advanceCase(server, lead, made.id, on)
          phase = phases[phases.indexOf(phase) + 1] ?? phase
        }
        steps += 1
      }
      const runs = await listRuns(server.database.read, made.id)
      expect(runs).toHaveLength(steps + 1)
      expect(runs.at(-1)).toMatchObject({ phase, leftOn: null })
      const days = runs.map((it) => daysBetween(it.enteredOn, it.leftOn ?? testToday))
      expect(days.every((it) => it >= 0)).toBe(true)
      expect(days.reduce((sum, it) => sum + it, 0)).toBe(daysBetween(made.startedOn, testToday))
      // Each stay begins on the day another ended.
      const ends = [made.startedOn, ...runs.flatMap((it) => it.leftOn ?? [])].sort()
      expect(runs.map((it) => it.enteredOn).sort()).toEqual(ends)
    }),
    { numRuns: 25 },
  )
})
