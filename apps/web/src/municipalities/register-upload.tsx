import '@mantine/core/styles/Alert.css'
import { Alert, Button, FileButton, Progress } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './register-page.module.css'
import { RegisterSummaryView } from './register-summary-view.tsx'
import { useRegisterUpload } from './use-register-upload.ts'

const accepted = '.xlsx,.txt,.asc'

/** Takes a register file by button or by dragging, shows how far the import is, and then what it did. */
export function RegisterUpload() {
  const { messages, formats } = useApp()
  const { register, source } = messages.municipalities
  const { state, start } = useRegisterUpload()
  const [isOver, setOver] = useState(false)
  const isRunning = state.kind === 'running'

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !isRunning) start(file)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(!isRunning)
  }
  const step = isRunning ? (state.step === 'sending' ? register.sending : register.step[state.step]) : ''
  return (
    <div className={css.upload}>
      <div className={css.drop} data-over={isOver || undefined} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <IconFileUpload size={24} className="icon" aria-hidden />
        <p className={css.dropWords}>
          {register.drop} {register.or}
        </p>
        <FileButton accept={accepted} onChange={(file) => file && start(file)} disabled={isRunning}>
          {(button) => (
            <Button {...button} loading={isRunning}>
              {register.choose}
            </Button>
          )}
        </FileButton>
        <p className={css.hint}>{register.formats}</p>
      </div>
      <p role="status" className={isRunning ? css.step : 'sr'}>
        {isRunning && `${step} …`}
        {state.kind === 'finished' && register.done({ source: source[state.summary.source], day: formats.day(state.summary.asOf) })}
      </p>
      {isRunning && <Progress value={state.percent} aria-label={register.progress} />}
      {state.kind === 'finished' && (
        <Alert
          variant="outline"
          color="green"
          icon={<IconCircleCheck aria-hidden />}
          title={register.done({ source: source[state.summary.source], day: formats.day(state.summary.asOf) })}
          role="group"
        >
          <RegisterSummaryView summary={state.summary} />
        </Alert>
      )}
      {state.kind === 'failed' && (
        <Alert variant="outline" color="red" icon={<IconAlertTriangle aria-hidden />} title={register.failed}>
          {state.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
    </div>
  )
}
