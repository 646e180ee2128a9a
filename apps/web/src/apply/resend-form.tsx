import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'
import css from './start.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** For who applied and lost the link. The answer is the same whether there is such an application or not. */
export function ResendForm() {
  const { api } = useShell()
  const { messages: m, words } = useApplyWords()
  const [number, setNumber] = useState('')
  const [email, setEmail] = useState('')
  const [isTried, setTried] = useState(false)
  const resend = useMutation(api.applyForm.resend.mutationOptions())
  const problem = (text: string) => (isTried && text.trim() === '' ? m.errors.problem.required : null)
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (number.trim() !== '' && email.trim() !== '' && !resend.isPending) resend.mutate({ number, email })
  }
  return (
    <section aria-labelledby="resend">
      <h2 id="resend">{words.resend.title}</h2>
      <form className={css.resend} noValidate onSubmit={onSubmit}>
        <p className="quiet">{words.resend.text}</p>
        <TextInput
          label={words.resend.number}
          description={words.resend.numberHint}
          autoComplete="off"
          value={number}
          error={problem(number)}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          label={words.resend.email}
          type="email"
          autoComplete="email"
          value={email}
          error={problem(email)}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="default" loading={resend.isPending}>
            {words.resend.send}
          </Button>
        </div>
        <p role="status" className={resend.error ? 'bad' : undefined}>
          {resend.error ? messageFor(m, resend.error) : resend.isSuccess && words.resend.done}
        </p>
      </form>
    </section>
  )
}
