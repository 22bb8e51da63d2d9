// LangChain's chat on the two older paths, and its embeddings; prints what it saw, one JSON object.
import { ChatMinimax } from "@langchain/community/chat_models/minimax";
import { MinimaxEmbeddings } from "@langchain/community/embeddings/minimax";
import { AIMessage, FunctionMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";

const access = { apiKey: process.env.KEY, minimaxGroupId: "1", configuration: { basePath: `${process.env.BASE}/v1` } };
const sum = [new SystemMessage("Answer in English."), new HumanMessage("What is 12 times 34?")];
const chat = (more) => new ChatMinimax({ ...access, temperature: 0.01, maxRetries: 0, ...more });
const streamed = async (more) => {
  const pieces = [];
  const answer = await chat({ ...more, streaming: true })
    .invoke(sum, { callbacks: [{ handleLLMNewToken: (piece) => { pieces.push(piece); } }] });
  return { text: answer.content, pieces };
};

const seen = {};
seen.pro = (await chat().invoke(sum)).content;
seen.proStreamed = await streamed();
seen.prompt = (await chat({ proVersion: false, prompt: "Answer in English." }).invoke(sum)).content;
seen.promptStreamed = await streamed({ proVersion: false });
seen.result = (await chat().invoke([
  new HumanMessage("What is the weather in Paris?"),
  new AIMessage(""),
  new FunctionMessage({ name: "get_weather", content: '{"temperature":21}' }),
])).content;
seen.error = await chat({ model: "gpt-4" }).invoke(sum).then(() => null, (error) => error.message);

const embeddings = new MinimaxEmbeddings({ ...access, type: "db" });
const vectors = await embeddings.embedDocuments(["How do I reset my password?", "The lake freezes in January"]);
const asked = await new MinimaxEmbeddings({ ...access, type: "query" }).embedQuery("我忘记密码了怎么办");
const cosine = (a, b) => a.reduce((total, one, i) => total + one * b[i], 0);
seen.sizes = [...vectors, asked].map((vector) => vector.length);
seen.near = cosine(vectors[0], asked);
seen.far = cosine(vectors[1], asked);
console.log(JSON.stringify(seen));
