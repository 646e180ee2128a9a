import type { Draft } from '@etappe/domain/applications/draft'
import type { Day } from '@etappe/domain/kernel/day'
import type { Locale } from '@etappe/i18n'
import type { Problems } from '../ui/field-errors.tsx'
import { type ApplyValues, type DraftFields, savable, valuesOf } from './apply-values.ts'
import type { CopyStore } from './local-copy.ts'
import { type Clash, changedFields, mergeValues } from './merge-values.ts'

export interface Saved {
  readonly version: number
  readonly savedAt: string
  readonly expiresOn: Day
}

/** How a save can end: another window was faster, or there is nothing to save into any more. */
export type SaveAnswer = Saved | 'changed' | 'gone' | 'failed'

interface Ports {
  readonly save: (version: number, fields: DraftFields, locale: Locale) => Promise<SaveAnswer>
  /** The draft as it stands at the server; `null` when it is gone. */
  readonly load: () => Promise<Draft | 'sent' | null>
  readonly copy: CopyStore
}

export interface KeptDraft {
  readonly values: ApplyValues
  /** `waiting`: typed, on its way. `failed`: kept on this device, tried again. `gone`: the server has the draft no more. `sent`: it is an application now. */
  readonly state: 'saved' | 'waiting' | 'failed' | 'gone' | 'sent'
  readonly savedAt: string
  readonly expiresOn: Day
  /** What the server does not take as it stands. */
  readonly held: Problems
  readonly clashes: readonly Clash[]
  /** Began with text that had not reached the server the last time. */
  readonly isRestored: boolean
  /** This browser keeps nothing: closing the window would lose what is not saved. */
  readonly isUnkept: boolean
}

const pauseMs = 800
const retryMs = [3000, 8000, 20_000, 60_000] as const

/**
 * Keeps a draft while somebody types: at once on this device, a moment later at the server, again and again until it is there.
 * Knows nothing of React, so that closing a page cannot stop it half way.
 */
export class DraftKeeper {
  readonly #ports: Ports
  readonly #listeners = new Set<() => void>()
  #now: KeptDraft
  #version: number
  /** What the server has, as the form shows it. */
  #base: ApplyValues
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  #failures = 0
  #locale: Locale

  constructor(draft: Draft, ports: Ports) {
    this.#ports = ports
    this.#locale = draft.locale
    this.#version = draft.version
    this.#base = valuesOf(draft.fields)
    const copy = ports.copy.read()
    const { values, clashes } = copy ? mergeValues(copy.base, copy.values, this.#base) : { values: this.#base, clashes: [] }
    const isRestored = changedFields(this.#base, values).length > 0
    this.#now = {
      values,
      state: isRestored ? 'waiting' : 'saved',
      savedAt: draft.savedAt,
      expiresOn: draft.expiresOn,
      held: savable(values).held,
      clashes,
      isRestored,
      isUnkept: false,
    }
  }

  get = (): KeptDraft => this.#now

  get version(): number {
    return this.#version
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Mails of the office come in the language the form is read in. */
  speak = (locale: Locale): void => {
    this.#locale = locale
  }

  /** Begins to watch the network and the window; returns the way to stop, which saves what is left. */
  start = (): (() => void) => {
    const now = () => void this.flush()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
    if (this.#isDirty()) this.#later(0)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', now)
      now()
    }
  }

  change = (patch: Partial<ApplyValues>): void => {
    const values = { ...this.#now.values, ...patch }
    const isKept = this.#ports.copy.write({ version: this.#version, base: this.#base, values })
    const state = this.#isOver() ? this.#now.state : 'waiting'
    this.#set({ values, state, held: savable(values).held, isUnkept: !isKept })
    if (state === 'waiting') this.#later(pauseMs)
  }

  /** Ends a clash: what the form shows then counts. */
  settle = (clash: Clash, take: 'mine' | 'theirs'): void => {
    this.#set({ clashes: this.#now.clashes.filter((it) => it !== clash) })
    if (take === 'theirs') this.change({ [clash.field]: clash.theirs[clash.field] })
  }

  /** Saves now what is not saved; says whether the server has everything. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    while (this.#isDirty() && !this.#isOver()) {
      const before = this.#failures
      this.#running ??= this.#save().finally(() => {
        this.#running = null
      })
      await this.#running
      if (this.#failures > before) return false
    }
    return !this.#isDirty()
  }

  /** Asks how the draft stands at the server: another window may have written in it, or sent it. */
  look = async (): Promise<void> => {
    const found = await this.#ports.load().catch(() => undefined)
    if (found === undefined) return
    this.#takeOver(found)
    if (this.#isDirty()) this.#later(0)
  }

  /** Nothing of this draft is kept on this device any more: it was sent, or given up. */
  forget = (): void => {
    clearTimeout(this.#timer)
    this.#ports.copy.drop()
    this.#base = this.#now.values
  }

  #isOver = () => this.#now.state === 'gone' || this.#now.state === 'sent'

  #isDirty = () => changedFields(this.#base, this.#now.values).length > 0

  #set(patch: Partial<KeptDraft>): void {
    this.#now = { ...this.#now, ...patch }
    for (const listener of this.#listeners) listener()
  }

  #later(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), pause)
  }

  async #save(): Promise<void> {
    const { values } = this.#now
    const answer = await this.#ports.save(this.#version, savable(values).fields, this.#locale)
    if (answer === 'failed') return this.#fail()
    if (answer === 'gone') return this.#set({ state: 'gone' })
    if (answer === 'changed') return this.#merge()
    this.#failures = 0
    this.#version = answer.version
    this.#base = values
    const isDone = this.#now.values === values
    if (isDone && Object.keys(this.#now.held).length === 0) this.#ports.copy.drop()
    const { savedAt, expiresOn } = answer
    this.#set({ savedAt, expiresOn, state: isDone ? 'saved' : 'waiting' })
  }

  #fail(): void {
    const pause = retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? 0
    this.#failures += 1
    this.#set({ state: 'failed' })
    this.#later(pause)
  }

  async #merge(): Promise<void> {
    const found = await this.#ports.load().catch(() => undefined)
    if (found === undefined) return this.#fail()
    this.#takeOver(found)
  }

  #takeOver(draft: Draft | 'sent' | null): void {
    if (draft === null) return this.#set({ state: 'gone' })
    if (draft === 'sent') return this.#set({ state: 'sent' })
    const theirs = valuesOf(draft.fields)
    const { values, clashes } = mergeValues(this.#base, this.#now.values, theirs)
    this.#version = draft.version
    this.#base = theirs
    const known = this.#now.clashes.filter((it) => !clashes.some((other) => other.field === it.field))
    this.#set({ values, clashes: [...known, ...clashes], held: savable(values).held })
    if (!this.#isDirty()) this.#set({ state: 'saved', savedAt: draft.savedAt })
  }
}
