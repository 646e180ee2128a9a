import { blankApplication } from '@etappe/domain/applications/application-fields'
import { fakeMember, fakeNetworkApplication } from '@etappe/domain/applications/application.fake'
import { describe, expect, it } from 'vitest'
import { isBegun, sectionOf, sectionsOf } from './apply-steps.ts'
import { checkSubmission, readFigure, savable, valuesOf } from './apply-values.ts'
import { mergeValues } from './merge-values.ts'

const blank = valuesOf(blankApplication)

describe('what is typed', () => {
  it.each([
    ['62.000', 62_000],
    ['30 %', 30],
    ['', null],
    ['viel', 'viel'],
    ['3,5', '3,5'],
  ])('reads %j as a figure', (text, figure) => expect(readFigure(text)).toBe(figure))

  it('keeps as much as the server takes, down to one line of one organisation', () => {
    const members = [fakeMember('x'.repeat(250)), fakeMember('Kita')]
    const { fields, held } = savable({ ...blank, members, signs: ['a', 'b'.repeat(500), 'c'] })
    expect(fields.members.map((it) => it.name.length)).toEqual([200, 4])
    expect(fields.signs.map((it) => it.length)).toEqual([1, 400, 1])
    expect(held).toEqual({ 'members.0.name': 'too-long', 'signs.1': 'too-long' })
  })

  it('names everything an application needs, in the order of the form', () => {
    const found = checkSubmission('network', blank)
    expect(found.ok ? [] : Object.entries(found.problems)).toEqual([
      ['name', 'required'],
      ['municipalityKeys', 'required'],
      ['institution', 'required'],
      ['contactName', 'required'],
      ['contactEmail', 'required'],
    ])
    const town = checkSubmission('modelMunicipality', blank)
    expect(town.ok ? null : town.problems['municipalityKeys']).toBe('municipality-required')
    expect(checkSubmission('network', valuesOf(fakeNetworkApplication())).ok).toBe(true)
    expect(checkSubmission('network', { ...valuesOf(fakeNetworkApplication()), contactEmail: 'erika@' })).toEqual({
      ok: false,
      problems: { contactEmail: 'not-an-email' },
    })
  })
})

describe('two windows', () => {
  it('merge different fields and agree silently where both wrote the same', () => {
    const mine = { ...blank, name: 'Netz', goal: 'gleich' }
    const theirs = { ...blank, place: 'Kiel', goal: 'gleich' }
    expect(mergeValues(blank, mine, theirs)).toEqual({ values: { ...blank, name: 'Netz', place: 'Kiel', goal: 'gleich' }, clashes: [] })
  })
})

describe('the sections', () => {
  it('leave out what a network is not asked, and find every field', () => {
    expect(sectionsOf('network')).not.toContain('coordination')
    for (const field of Object.keys(blankApplication)) expect(sectionOf(field)).toBeTruthy()
    expect([isBegun('contact', blank), isBegun('contact', { ...blank, contactName: 'Erika' }), isBegun('concern', blank)]).toEqual([
      false,
      true,
      false,
    ])
  })
})
