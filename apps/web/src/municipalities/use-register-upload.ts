import { type ImportStep, registerFileLimit, type RegisterProgress, type RegisterSummary } from '@etappe/domain/municipalities/register'
import type { Messages } from '@etappe/i18n'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { uploadRegister } from './upload-register.ts'

export type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: ImportStep | 'sending'; readonly percent: number }
  | { readonly kind: 'finished'; readonly summary: RegisterSummary }
  | { readonly kind: 'failed'; readonly messages: readonly string[] }

type Event<Kind extends RegisterProgress['kind']> = Extract<RegisterProgress, { kind: Kind }>

/** Where on the bar each step lies, in percent; how long sending takes nobody knows. */
const spans: Readonly<Record<ImportStep, readonly [number, number]>> = { reading: [5, 40], comparing: [40, 45], writing: [45, 100] }
const sending: UploadState = { kind: 'running', step: 'sending', percent: 2 }

const runningState = ({ step, done, total }: Event<'progress'>): UploadState => {
  const [from, to] = spans[step]
  return { kind: 'running', step, percent: from + (total === 0 ? 1 : done / total) * (to - from) }
}

const failedState = ({ errors, municipalities }: Messages, { code, missingColumns, reference }: Event<'failed'>): UploadState => {
  const why = code === null ? errors.unexpected({ reference }) : errors.code[code]
  return {
    kind: 'failed',
    messages: missingColumns === '' ? [why] : [why, municipalities.register.missingColumns({ columns: missingColumns })],
  }
}

/** Imports one file after another and says where the present one stands. */
export function useRegisterUpload() {
  const { api, queryClient, messages } = useApp()
  const [state, setState] = useState<UploadState>({ kind: 'idle' })

  const show = (event: RegisterProgress) => {
    if (event.kind === 'progress') setState(runningState(event))
    else setState(event.kind === 'finished' ? event : failedState(messages, event))
  }
  const follow = async (file: File) => {
    setState(sending)
    try {
      for await (const event of uploadRegister(file, crypto.randomUUID())) {
        show(event)
        if (event.kind === 'failed' && event.code === 'unauthenticated') void queryClient.invalidateQueries(api.session.me.queryFilter())
      }
    } catch {
      setState({ kind: 'failed', messages: [messages.municipalities.register.lost] })
    }
    await queryClient.invalidateQueries(api.municipality.pathFilter())
  }
  return {
    state,
    start: (file: File): void => {
      if (file.size > registerFileLimit) setState({ kind: 'failed', messages: [messages.errors.code['too-large']] })
      else void follow(file)
    },
    reset: () => setState({ kind: 'idle' }),
  }
}
