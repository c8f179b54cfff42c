// A Vendure server on loopback for the contract tests: in memory, tax-inclusive prices, ids beyond a double.
// It says READY and its port on one line. The test suite runs it as a program of its own; nothing imports it.
const { bootstrap, dummyPaymentHandler } = require('@vendure/core');

const FIRST_ID = 2n ** 60n;
const [username, password] = [process.env.SHOP_USERNAME, process.env.SHOP_PASSWORD];

class LongIds {
    primaryKeyType = 'increment';
    encodeId(id) {
        return (FIRST_ID + BigInt(id)).toString();
    }
    decodeId(id) {
        return /^\d{1,30}$/.test(id) ? Number(BigInt(id) - FIRST_ID) : -1;
    }
}

process.stdin.on('end', () => process.exit()).resume();

bootstrap({
    apiOptions: { hostname: '127.0.0.1', port: 0, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
    authOptions: {
        tokenMethod: ['bearer', 'cookie', 'api-key'],
        // Hashing well takes a quarter of a second for each of the many logins of the tests.
        passwordHashingStrategy: { hash: async text => text, check: async (text, hash) => text === hash },
        superadminCredentials: { identifier: username, password },
    },
    entityOptions: { entityIdStrategy: new LongIds() },
    dbConnectionOptions: { type: 'sqljs', synchronize: true, autoSave: false, logging: false },
    logger: { error: console.error, warn() {}, info() {}, verbose() {}, debug() {} },
    paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
})
    .then(app => console.log(`READY ${app.getHttpServer().address().port}`))
    .catch(error => {
        console.error(error);
        process.exit(1);
    });
