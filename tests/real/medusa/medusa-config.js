// A Medusa server on loopback for the contract tests. It runs as a program of its own; nothing imports it.
const { defineConfig } = require('@medusajs/framework/utils');

if (process.env.SHOP_ENDS_WITH_INPUT) {
    process.stdin.on('end', () => process.exit()).resume();
}

module.exports = defineConfig({
    admin: { disable: true },
    projectConfig: {
        databaseUrl: process.env.SHOP_DATABASE,
        databaseDriverOptions: { connection: { ssl: false } },
        http: { jwtSecret: 'for tests', cookieSecret: 'for tests', storeCors: '', adminCors: '', authCors: '' },
    },
});
