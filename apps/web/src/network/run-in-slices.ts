/** Longer than this nothing runs at a stretch, so that the page stays fluid. */
const sliceMs = 8

/** Runs a long computation bit by bit between frames. Answers a function that stops it. */
export function runInSlices<Result>(steps: Generator<undefined, Result>, done: (result: Result) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slice = () => {
    const end = performance.now() + sliceMs
    for (;;) {
      const step = steps.next()
      if (step.done) return done(step.value)
      if (performance.now() >= end) break
    }
    timer = setTimeout(slice)
    return undefined
  }
  slice()
  return () => clearTimeout(timer)
}
