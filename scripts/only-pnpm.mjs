// `npm install` cannot resolve workspace: and catalog: versions, so it says what to type instead.
if (!process.env.npm_config_user_agent?.startsWith('pnpm/')) {
  console.error('Please use "npm start" or "npm test": they fetch pnpm and install what is needed.')
  process.exit(1)
}
