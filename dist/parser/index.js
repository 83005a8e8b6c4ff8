/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 115:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 461:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(124), exports);
__exportStar(__nccwpck_require__(115), exports);


/***/ }),

/***/ 124:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 995:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var PgQueryModule=(()=>{var _scriptName=globalThis.document?.currentScript?.src;return async function(moduleArg={}){var Module=moduleArg;var ENVIRONMENT_IS_WEB=!!globalThis.window;var ENVIRONMENT_IS_WORKER=!!globalThis.WorkerGlobalScope;var ENVIRONMENT_IS_NODE=globalThis.process?.versions?.node&&globalThis.process?.type!="renderer";var programArgs=[];var thisProgram="./this.program";var quit_=(status,toThrow)=>{throw toThrow};if(typeof __filename!="undefined"){_scriptName=__filename}else if(ENVIRONMENT_IS_WORKER){_scriptName=self.location.href}var scriptDirectory="";function locateFile(path){if(Module["locateFile"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var readAsync,readBinary;if(ENVIRONMENT_IS_NODE){var fs=__nccwpck_require__(24);scriptDirectory=__dirname+"/";readBinary=filename=>{filename=isFileURI(filename)?new URL(filename):filename;var ret=fs.readFileSync(filename);return ret};readAsync=async(filename,binary=true)=>{filename=isFileURI(filename)?new URL(filename):filename;var ret=fs.readFileSync(filename,binary?undefined:"utf8");return ret};if(process.argv.length>1){thisProgram=process.argv[1].replace(/\\/g,"/")}programArgs=process.argv.slice(2);quit_=(status,toThrow)=>{process.exitCode=status;throw toThrow}}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){try{scriptDirectory=new URL(".",_scriptName).href}catch{}{if(ENVIRONMENT_IS_WORKER){readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)}}readAsync=async url=>{var response=await fetch(url,{credentials:"same-origin"});if(response.ok){return response.arrayBuffer()}throw new Error(response.status+" : "+response.url)}}}else{}var out=console.log.bind(console);var err=console.error.bind(console);var wasmBinary;var ABORT=false;var EXITSTATUS;var isFileURI=filename=>filename.startsWith("file://");class EmscriptenEH{}class EmscriptenSjLj extends EmscriptenEH{}var runtimeInitialized=false;function getMemoryBuffer(){return wasmMemory.buffer}function updateMemoryViews(){if(HEAP8?.buffer?.resizable)return;var b=getMemoryBuffer();HEAP8=new Int8Array(b);HEAP16=new Int16Array(b);Module["HEAPU8"]=HEAPU8=new Uint8Array(b);HEAPU16=new Uint16Array(b);HEAP32=new Int32Array(b);Module["HEAPU32"]=HEAPU32=new Uint32Array(b);HEAPF32=new Float32Array(b);HEAPF64=new Float64Array(b);HEAP64=new BigInt64Array(b);HEAPU64=new BigUint64Array(b)}function preRun(){var preRun=Module["preRun"];if(preRun){if(typeof preRun=="function")preRun=[preRun];onPreRuns.push(...preRun)}callRuntimeCallbacks(onPreRuns)}function initRuntime(){runtimeInitialized=true;if(!Module["noFSInit"]&&!FS.initialized)FS.init();TTY.init();wasmExports["A"]();FS.ignorePermissions=false}function postRun(){var postRun=Module["postRun"];if(postRun){if(typeof postRun=="function")postRun=[postRun];onPostRuns.push(...postRun)}callRuntimeCallbacks(onPostRuns)}function abort(what){Module["onAbort"]?.(what);what=`Aborted(${what})`;err(what);ABORT=true;what+=". Build with -sASSERTIONS for more info.";var e=new WebAssembly.RuntimeError(what);throw e}var wasmBinaryFile;function findWasmBinary(){return locateFile("libpg-query.wasm")}function getBinarySync(file){if(readBinary){return readBinary(file)}throw"both async and sync fetching of the wasm failed"}async function getWasmBinary(binaryFile){if(!wasmBinary){try{var response=await readAsync(binaryFile);return new Uint8Array(response)}catch{}}return getBinarySync(binaryFile)}async function instantiateArrayBuffer(binaryFile,imports){try{var binary=await getWasmBinary(binaryFile);var instance=await WebAssembly.instantiate(binary,imports);return instance}catch(reason){err(`failed to asynchronously prepare wasm: ${reason}`);abort(reason)}}async function instantiateAsync(binary,binaryFile,imports){if(!binary&&!ENVIRONMENT_IS_NODE){try{var response=fetch(binaryFile,{credentials:"same-origin"});var instantiationResult=await WebAssembly.instantiateStreaming(response,imports);return instantiationResult}catch(reason){err(`wasm streaming compile failed: ${reason}`);err("falling back to ArrayBuffer instantiation")}}return instantiateArrayBuffer(binaryFile,imports)}function getWasmImports(){var imports={a:wasmImports};return imports}async function createWasm(){function receiveInstance(instance){wasmExports=instance.exports;assignWasmExports(wasmExports);updateMemoryViews();return wasmExports}function receiveInstantiationResult(result){return receiveInstance(result["instance"])}var info=getWasmImports();var instantiateWasm=Module["instantiateWasm"];if(instantiateWasm){return new Promise(resolve=>{instantiateWasm(info,inst=>resolve(receiveInstance(inst)))})}wasmBinaryFile??=findWasmBinary();var result=await instantiateAsync(wasmBinary,wasmBinaryFile,info);var exports=receiveInstantiationResult(result);return exports}class ExitStatus{name="ExitStatus";constructor(status){this.message=`Program terminated with exit(${status})`;this.status=status}}var HEAP16;var HEAP32;var HEAP64;var HEAP8;var HEAPF32;var HEAPF64;var HEAPU16;var HEAPU32;var HEAPU64;var HEAPU8;var callRuntimeCallbacks=callbacks=>{while(callbacks.length>0){callbacks.shift()(Module)}};var onPostRuns=[];var onPreRuns=[];function getValue(ptr,type="i8"){if(type.endsWith("*"))type="*";switch(type){case"i1":return HEAP8[ptr];case"i8":return HEAP8[ptr];case"i16":return HEAP16[ptr>>1];case"i32":return HEAP32[ptr>>2];case"i64":return HEAP64[ptr>>3];case"float":return HEAPF32[ptr>>2];case"double":return HEAPF64[ptr>>3];case"*":return HEAPU32[ptr>>2];default:abort(`invalid type for getValue: ${type}`)}}var noExitRuntime=true;var stackRestore=val=>__emscripten_stack_restore(val);var stackSave=()=>_emscripten_stack_get_current();var UTF8Decoder=globalThis.TextDecoder&&new TextDecoder;var findStringEnd=(heapOrArray,idx,maxBytesToRead,ignoreNul)=>{var maxIdx=idx+maxBytesToRead;if(ignoreNul)return maxIdx;while(heapOrArray[idx]&&!(idx>=maxIdx))++idx;return idx};var UTF8ArrayToString=(heapOrArray,idx=0,maxBytesToRead,ignoreNul)=>{var endPtr=findStringEnd(heapOrArray,idx,maxBytesToRead,ignoreNul);if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder){return UTF8Decoder.decode(heapOrArray.subarray(idx,endPtr))}var str="";while(idx<endPtr){var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str};var UTF8ToString=(ptr,maxBytesToRead,ignoreNul)=>ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead,ignoreNul):"";var ___assert_fail=(condition,filename,line,func)=>abort(`Assertion failed: ${UTF8ToString(condition)}, at: `+[filename?UTF8ToString(filename):"unknown filename",line,func?UTF8ToString(func):"unknown function"]);var __abort_js=()=>abort("");var runtimeKeepaliveCounter=0;var __emscripten_runtime_keepalive_clear=()=>{noExitRuntime=false;runtimeKeepaliveCounter=0};var __emscripten_throw_longjmp=()=>{throw new EmscriptenSjLj};var timers={};var handleException=e=>{if(e instanceof ExitStatus||e=="unwind"){return EXITSTATUS}quit_(1,e)};var keepRuntimeAlive=()=>noExitRuntime||runtimeKeepaliveCounter>0;var _proc_exit=code=>{EXITSTATUS=code;if(!keepRuntimeAlive()){Module["onExit"]?.(code);ABORT=true}quit_(code,new ExitStatus(code))};var exitJS=(status,implicit)=>{EXITSTATUS=status;_proc_exit(status)};var _exit=exitJS;var maybeExit=()=>{if(!keepRuntimeAlive()){try{_exit(EXITSTATUS)}catch(e){handleException(e)}}};var callUserCallback=func=>{if(ABORT){return}try{return func()}catch(e){handleException(e)}finally{maybeExit()}};var _emscripten_get_now=()=>performance.now();var __setitimer_js=(which,timeout_ms)=>{if(timers[which]){clearTimeout(timers[which].id);delete timers[which]}if(!timeout_ms)return 0;var id=setTimeout(()=>{delete timers[which];callUserCallback(()=>__emscripten_timeout(which,_emscripten_get_now()))},timeout_ms);timers[which]={id,timeout_ms};return 0};var getHeapMax=()=>1073741824;var alignMemory=(size,alignment)=>Math.ceil(size/alignment)*alignment;var growMemory=size=>{var oldHeapSize=wasmMemory.buffer.byteLength;var pages=(size-oldHeapSize+65535)/65536|0;try{wasmMemory.grow(pages);updateMemoryViews();return 1}catch(e){}};var _emscripten_resize_heap=requestedSize=>{var oldSize=HEAPU8.length;requestedSize>>>=0;var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){return false}for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignMemory(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=growMemory(newSize);if(replacement){return true}}return false};var PATH={isAbs:path=>path.charAt(0)==="/",splitPath:filename=>{var splitPathRe=/^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/;return splitPathRe.exec(filename).slice(1)},normalizeArray:(parts,allowAboveRoot)=>{var up=0;for(var i=parts.length-1;i>=0;i--){var last=parts[i];if(last==="."){parts.splice(i,1)}else if(last===".."){parts.splice(i,1);up++}else if(up){parts.splice(i,1);up--}}if(allowAboveRoot){for(;up;up--){parts.unshift("..")}}return parts},normalize:path=>{var isAbsolute=PATH.isAbs(path),trailingSlash=path.slice(-1)==="/";path=PATH.normalizeArray(path.split("/").filter(p=>!!p),!isAbsolute).join("/");if(!path&&!isAbsolute){path="."}if(path&&trailingSlash){path+="/"}return(isAbsolute?"/":"")+path},dirname:path=>{var result=PATH.splitPath(path),root=result[0],dir=result[1];if(!root&&!dir){return"."}if(dir){dir=dir.slice(0,-1)}return root+dir},basename:path=>path&&path.match(/([^\/]+|\/)\/*$/)[1],join:(...paths)=>PATH.normalize(paths.join("/")),join2:(l,r)=>PATH.normalize(l+"/"+r)};var initRandomFill=()=>{if(ENVIRONMENT_IS_NODE){var nodeCrypto=__nccwpck_require__(598);return view=>(nodeCrypto.randomFillSync(view),0)}return view=>(crypto.getRandomValues(view),0)};var randomFill=view=>(randomFill=initRandomFill())(view);var PATH_FS={resolve:(...args)=>{var resolvedPath="",resolvedAbsolute=false;for(var i=args.length-1;i>=-1&&!resolvedAbsolute;i--){var path=i>=0?args[i]:FS.cwd();if(typeof path!="string"){throw new TypeError("Arguments to path.resolve must be strings")}else if(!path){return""}resolvedPath=path+"/"+resolvedPath;resolvedAbsolute=PATH.isAbs(path)}resolvedPath=PATH.normalizeArray(resolvedPath.split("/").filter(p=>!!p),!resolvedAbsolute).join("/");return(resolvedAbsolute?"/":"")+resolvedPath||"."},relative:(from,to)=>{from=PATH_FS.resolve(from).slice(1);to=PATH_FS.resolve(to).slice(1);function trim(arr){var start=0;for(;start<arr.length;start++){if(arr[start]!=="")break}var end=arr.length-1;for(;end>=0;end--){if(arr[end]!=="")break}if(start>end)return[];return arr.slice(start,end-start+1)}var fromParts=trim(from.split("/"));var toParts=trim(to.split("/"));var length=Math.min(fromParts.length,toParts.length);var samePartsLength=length;for(var i=0;i<length;i++){if(fromParts[i]!==toParts[i]){samePartsLength=i;break}}var outputParts=[];for(var i=samePartsLength;i<fromParts.length;i++){outputParts.push("..")}outputParts=outputParts.concat(toParts.slice(samePartsLength));return outputParts.join("/")}};var FS_stdin_getChar_buffer=[];var lengthBytesUTF8=str=>{var len=0;for(var i=0;i<str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len};var stringToUTF8Array=(str,heap,outIdx,maxBytesToWrite)=>{if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.codePointAt(i);if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63;i++}}heap[outIdx]=0;return outIdx-startIdx};var intArrayFromString=(stringy,dontAddNull,length)=>{var len=length>0?length:lengthBytesUTF8(stringy)+1;var u8array=new Array(len);var numBytesWritten=stringToUTF8Array(stringy,u8array,0,u8array.length);if(dontAddNull)u8array.length=numBytesWritten;return u8array};var FS_stdin_getChar=()=>{if(!FS_stdin_getChar_buffer.length){var result=null;if(ENVIRONMENT_IS_NODE){var BUFSIZE=256;var buf=Buffer.alloc(BUFSIZE);var bytesRead=0;var fd=process.stdin.fd;try{bytesRead=fs.readSync(fd,buf,0,BUFSIZE)}catch(e){if(e.toString().includes("EOF"))bytesRead=0;else throw e}if(bytesRead>0){result=buf.slice(0,bytesRead).toString("utf-8")}}else if(globalThis.window?.prompt){result=window.prompt("Input: ");if(result!==null){result+="\n"}}else{}if(!result){return null}FS_stdin_getChar_buffer=intArrayFromString(result,true)}return FS_stdin_getChar_buffer.shift()};var TTY={ttys:[],init(){},shutdown(){},register(dev,ops){TTY.ttys[dev]={input:[],output:[],ops};FS.registerDevice(dev,TTY.stream_ops)},stream_ops:{open(stream){var tty=TTY.ttys[stream.node.rdev];if(!tty){throw new FS.ErrnoError(43)}stream.tty=tty;stream.seekable=false},close(stream){stream.tty.ops.fsync(stream.tty)},fsync(stream){stream.tty.ops.fsync(stream.tty)},read(stream,buffer,offset,length,pos){if(!stream.tty||!stream.tty.ops.get_char){throw new FS.ErrnoError(60)}var bytesRead=0;for(var i=0;i<length;i++){var result;try{result=stream.tty.ops.get_char(stream.tty)}catch(e){throw new FS.ErrnoError(29)}if(result===undefined&&bytesRead===0){throw new FS.ErrnoError(6)}if(result===null||result===undefined)break;bytesRead++;buffer[offset+i]=result}if(bytesRead){stream.node.atime=Date.now()}return bytesRead},write(stream,buffer,offset,length,pos){if(!stream.tty||!stream.tty.ops.put_char){throw new FS.ErrnoError(60)}try{for(var i=0;i<length;i++){stream.tty.ops.put_char(stream.tty,buffer[offset+i])}}catch(e){throw new FS.ErrnoError(29)}if(length){stream.node.mtime=stream.node.ctime=Date.now()}return i}},default_tty_ops:{get_char(tty){return FS_stdin_getChar()},put_char(tty,val){if(val===null||val===10){out(UTF8ArrayToString(tty.output));tty.output=[]}else{if(val!=0)tty.output.push(val)}},fsync(tty){if(tty.output?.length>0){out(UTF8ArrayToString(tty.output));tty.output=[]}},ioctl_tcgets(tty){return{c_iflag:25856,c_oflag:5,c_cflag:191,c_lflag:35387,c_cc:[3,28,127,21,4,0,1,0,17,19,26,0,18,15,23,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}},ioctl_tcsets(tty,optional_actions,data){return 0},ioctl_tiocgwinsz(tty){return[24,80]}},default_tty1_ops:{put_char(tty,val){if(val===null||val===10){err(UTF8ArrayToString(tty.output));tty.output=[]}else{if(val!=0)tty.output.push(val)}},fsync(tty){if(tty.output?.length>0){err(UTF8ArrayToString(tty.output));tty.output=[]}}}};var mmapAlloc=size=>{abort()};var MEMFS={ops_table:null,mount(mount){return MEMFS.createNode(null,"/",16895,0)},createNode(parent,name,mode,dev){if(FS.isBlkdev(mode)||FS.isFIFO(mode)){throw new FS.ErrnoError(63)}MEMFS.ops_table||={dir:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr,lookup:MEMFS.node_ops.lookup,mknod:MEMFS.node_ops.mknod,rename:MEMFS.node_ops.rename,unlink:MEMFS.node_ops.unlink,rmdir:MEMFS.node_ops.rmdir,readdir:MEMFS.node_ops.readdir,symlink:MEMFS.node_ops.symlink},stream:{llseek:MEMFS.stream_ops.llseek}},file:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr},stream:{llseek:MEMFS.stream_ops.llseek,read:MEMFS.stream_ops.read,write:MEMFS.stream_ops.write,mmap:MEMFS.stream_ops.mmap,msync:MEMFS.stream_ops.msync}},link:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr,readlink:MEMFS.node_ops.readlink},stream:{}},chrdev:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr},stream:FS.chrdev_stream_ops}};var node=FS.createNode(parent,name,mode,dev);if(FS.isDir(node.mode)){node.node_ops=MEMFS.ops_table.dir.node;node.stream_ops=MEMFS.ops_table.dir.stream;node.contents={}}else if(FS.isFile(node.mode)){node.node_ops=MEMFS.ops_table.file.node;node.stream_ops=MEMFS.ops_table.file.stream;node.usedBytes=0;node.contents=MEMFS.emptyFileContents??=new Uint8Array(0)}else if(FS.isLink(node.mode)){node.node_ops=MEMFS.ops_table.link.node;node.stream_ops=MEMFS.ops_table.link.stream}else if(FS.isChrdev(node.mode)){node.node_ops=MEMFS.ops_table.chrdev.node;node.stream_ops=MEMFS.ops_table.chrdev.stream}node.atime=node.mtime=node.ctime=Date.now();if(parent){parent.contents[name]=node;parent.atime=parent.mtime=parent.ctime=node.atime}return node},getFileDataAsTypedArray(node){return node.contents.subarray(0,node.usedBytes)},expandFileStorage(node,newCapacity){var prevCapacity=node.contents.length;if(prevCapacity>=newCapacity)return;var CAPACITY_DOUBLING_MAX=1024*1024;newCapacity=Math.max(newCapacity,prevCapacity*(prevCapacity<CAPACITY_DOUBLING_MAX?2:1.125)>>>0);if(prevCapacity)newCapacity=Math.max(newCapacity,256);var oldContents=MEMFS.getFileDataAsTypedArray(node);node.contents=new Uint8Array(newCapacity);node.contents.set(oldContents)},resizeFileStorage(node,newSize){if(node.usedBytes==newSize)return;var oldContents=node.contents;node.contents=new Uint8Array(newSize);node.contents.set(oldContents.subarray(0,Math.min(newSize,node.usedBytes)));node.usedBytes=newSize},node_ops:{getattr(node){var attr={};attr.dev=FS.isChrdev(node.mode)?node.id:1;attr.ino=node.id;attr.mode=node.mode;attr.nlink=1;attr.uid=0;attr.gid=0;attr.rdev=node.rdev;if(FS.isDir(node.mode)){attr.size=4096}else if(FS.isFile(node.mode)){attr.size=node.usedBytes}else if(FS.isLink(node.mode)){attr.size=node.link.length}else{attr.size=0}attr.atime=new Date(node.atime);attr.mtime=new Date(node.mtime);attr.ctime=new Date(node.ctime);attr.blksize=4096;attr.blocks=Math.ceil(attr.size/attr.blksize);return attr},setattr(node,attr){for(const key of["mode","atime","mtime","ctime"]){if(attr[key]!=null){node[key]=attr[key]}}if(attr.size!==undefined){MEMFS.resizeFileStorage(node,attr.size)}},lookup(parent,name){if(!MEMFS.doesNotExistError){MEMFS.doesNotExistError=new FS.ErrnoError(44);MEMFS.doesNotExistError.stack="<generic error, no stack>"}throw MEMFS.doesNotExistError},mknod(parent,name,mode,dev){return MEMFS.createNode(parent,name,mode,dev)},rename(old_node,new_dir,new_name){var new_node;try{new_node=FS.lookupNode(new_dir,new_name)}catch(e){}if(new_node){if(FS.isDir(old_node.mode)){for(var i in new_node.contents){throw new FS.ErrnoError(55)}}FS.hashRemoveNode(new_node)}delete old_node.parent.contents[old_node.name];new_dir.contents[new_name]=old_node;old_node.name=new_name;new_dir.ctime=new_dir.mtime=old_node.parent.ctime=old_node.parent.mtime=Date.now()},unlink(parent,name){delete parent.contents[name];parent.ctime=parent.mtime=Date.now()},rmdir(parent,name){var node=FS.lookupNode(parent,name);for(var i in node.contents){throw new FS.ErrnoError(55)}delete parent.contents[name];parent.ctime=parent.mtime=Date.now()},readdir(node){return[".","..",...Object.keys(node.contents)]},symlink(parent,newname,oldpath){var node=MEMFS.createNode(parent,newname,511|40960,0);node.link=oldpath;return node},readlink(node){if(!FS.isLink(node.mode)){throw new FS.ErrnoError(28)}return node.link}},stream_ops:{read(stream,buffer,offset,length,position){var contents=stream.node.contents;if(position>=stream.node.usedBytes)return 0;var size=Math.min(stream.node.usedBytes-position,length);buffer.set(contents.subarray(position,position+size),offset);return size},write(stream,buffer,offset,length,position,canOwn){if(buffer.buffer===HEAP8.buffer){canOwn=false}if(!length)return 0;var node=stream.node;node.mtime=node.ctime=Date.now();if(canOwn){node.contents=buffer.subarray(offset,offset+length);node.usedBytes=length}else if(node.usedBytes===0&&position===0){node.contents=buffer.slice(offset,offset+length);node.usedBytes=length}else{MEMFS.expandFileStorage(node,position+length);node.contents.set(buffer.subarray(offset,offset+length),position);node.usedBytes=Math.max(node.usedBytes,position+length)}return length},llseek(stream,offset,whence){var position=offset;if(whence===1){position+=stream.position}else if(whence===2){if(FS.isFile(stream.node.mode)){position+=stream.node.usedBytes}}if(position<0){throw new FS.ErrnoError(28)}return position},mmap(stream,length,position,prot,flags){if(!FS.isFile(stream.node.mode)){throw new FS.ErrnoError(43)}var ptr;var allocated;var contents=stream.node.contents;if(!(flags&2)&&contents.buffer===HEAP8.buffer){allocated=false;ptr=contents.byteOffset}else{allocated=true;ptr=mmapAlloc(length);if(!ptr){throw new FS.ErrnoError(48)}if(contents){if(position>0||position+length<contents.length){if(contents.subarray){contents=contents.subarray(position,position+length)}else{contents=Array.prototype.slice.call(contents,position,position+length)}}HEAP8.set(contents,ptr)}}return{ptr,allocated}},msync(stream,buffer,offset,length,mmapFlags){MEMFS.stream_ops.write(stream,buffer,0,length,offset,false);return 0}}};var FS_modeStringToFlags=str=>{if(typeof str!="string")return str;var flagModes={r:0,"r+":2,w:512|64|1,"w+":512|64|2,a:1024|64|1,"a+":1024|64|2};var flags=flagModes[str];if(typeof flags=="undefined"){throw new Error(`Unknown file open mode: ${str}`)}return flags};var FS_fileDataToTypedArray=data=>{if(typeof data=="string"){data=intArrayFromString(data,true)}if(!data.subarray){data=new Uint8Array(data)}return data};var FS_getMode=(canRead,canWrite)=>{var mode=0;if(canRead)mode|=292|73;if(canWrite)mode|=146;return mode};var asyncLoad=async url=>{var arrayBuffer=await readAsync(url);return new Uint8Array(arrayBuffer)};var FS_createDataFile=(...args)=>FS.createDataFile(...args);var getUniqueRunDependency=id=>id;var dependenciesPromise=null;var resolveRunDependencies=async()=>dependenciesPromise;var runDependencies=0;var dependenciesPromiseResolve=null;var removeRunDependency=id=>{runDependencies--;Module["monitorRunDependencies"]?.(runDependencies);if(!runDependencies){dependenciesPromiseResolve()}};var addRunDependency=id=>{if(!runDependencies){dependenciesPromise=new Promise(resolve=>dependenciesPromiseResolve=resolve)}runDependencies++;Module["monitorRunDependencies"]?.(runDependencies)};var preloadPlugins=[];var FS_handledByPreloadPlugin=async(byteArray,fullname)=>{if(typeof Browser!="undefined")Browser.init();for(var plugin of preloadPlugins){if(plugin["canHandle"](fullname)){return plugin["handle"](byteArray,fullname)}}return byteArray};var FS_preloadFile=async(parent,name,url,canRead,canWrite,dontCreateFile,canOwn,preFinish)=>{var fullname=name?PATH_FS.resolve(PATH.join2(parent,name)):parent;var dep=getUniqueRunDependency(`cp ${fullname}`);addRunDependency(dep);try{var byteArray=url;if(typeof url=="string"){byteArray=await asyncLoad(url)}byteArray=await FS_handledByPreloadPlugin(byteArray,fullname);preFinish?.();if(!dontCreateFile){FS_createDataFile(parent,name,byteArray,canRead,canWrite,canOwn)}}finally{removeRunDependency(dep)}};var FS_createPreloadedFile=(parent,name,url,canRead,canWrite,onload,onerror,dontCreateFile,canOwn,preFinish)=>{FS_preloadFile(parent,name,url,canRead,canWrite,dontCreateFile,canOwn,preFinish).then(onload).catch(onerror)};var FS={root:null,mounts:[],devices:{},streams:[],nextInode:1,nameTable:null,currentPath:"/",initialized:false,ignorePermissions:true,filesystems:null,syncFSRequests:0,ErrnoError:class{name="ErrnoError";constructor(errno){this.errno=errno}},FSStream:class{shared={};get object(){return this.node}set object(val){this.node=val}get isRead(){return(this.flags&2097155)!==1}get isWrite(){return(this.flags&2097155)!==0}get isAppend(){return this.flags&1024}get flags(){return this.shared.flags}set flags(val){this.shared.flags=val}get position(){return this.shared.position}set position(val){this.shared.position=val}},FSNode:class{node_ops={};stream_ops={};readMode=292|73;writeMode=146;mounted=null;constructor(parent,name,mode,rdev){if(!parent){parent=this}this.parent=parent;this.mount=parent.mount;this.id=FS.nextInode++;this.name=name;this.mode=mode;this.rdev=rdev;this.atime=this.mtime=this.ctime=Date.now()}get read(){return(this.mode&this.readMode)===this.readMode}set read(val){val?this.mode|=this.readMode:this.mode&=~this.readMode}get write(){return(this.mode&this.writeMode)===this.writeMode}set write(val){val?this.mode|=this.writeMode:this.mode&=~this.writeMode}get isFolder(){return FS.isDir(this.mode)}get isDevice(){return FS.isChrdev(this.mode)}addListener(cb,exclusive=false){var entry={cb,exclusive};var listeners=this.listeners??=new Set;listeners.add(entry);return{listeners,entry}}notifyListeners(flags){if(!this.listeners)return;var excl;for(var entry of this.listeners){if(entry.exclusive)(excl||=[]).push(entry);else entry.cb(flags)}if(excl){var i=(this.exclTurn||0)%excl.length;this.exclTurn=i+1;excl[i].cb(flags)}}},lookupPath(path,opts={}){if(!path){throw new FS.ErrnoError(44)}opts.follow_mount??=true;if(!PATH.isAbs(path)){path=FS.cwd()+"/"+path}linkloop:for(var nlinks=0;nlinks<40;nlinks++){var parts=path.split("/").filter(p=>!!p);var current=FS.root;var current_path="/";for(var i=0;i<parts.length;i++){var islast=i===parts.length-1;if(islast&&opts.parent){break}if(parts[i]==="."){continue}if(parts[i]===".."){current_path=PATH.dirname(current_path);if(FS.isRoot(current)){path=current_path+"/"+parts.slice(i+1).join("/");nlinks--;continue linkloop}else{current=current.parent}continue}current_path=PATH.join2(current_path,parts[i]);try{current=FS.lookupNode(current,parts[i])}catch(e){if(e?.errno===44&&islast&&opts.noent_okay){return{path:current_path}}throw e}if(FS.isMountpoint(current)&&(!islast||opts.follow_mount)){current=current.mounted.root}if(FS.isLink(current.mode)&&(!islast||opts.follow)){if(!current.node_ops.readlink){throw new FS.ErrnoError(52)}var link=current.node_ops.readlink(current);if(!PATH.isAbs(link)){link=PATH.dirname(current_path)+"/"+link}path=link+"/"+parts.slice(i+1).join("/");continue linkloop}}return{path:current_path,node:current}}throw new FS.ErrnoError(32)},getPath(node){var path;while(true){if(FS.isRoot(node)){var mount=node.mount.mountpoint;if(!path)return mount;return mount[mount.length-1]!=="/"?`${mount}/${path}`:mount+path}path=path?`${node.name}/${path}`:node.name;node=node.parent}},hashName(parentid,name){var hash=0;for(var i=0;i<name.length;i++){hash=(hash<<5)-hash+name.charCodeAt(i)|0}return(parentid+hash>>>0)%FS.nameTable.length},hashAddNode(node){var hash=FS.hashName(node.parent.id,node.name);node.name_next=FS.nameTable[hash];FS.nameTable[hash]=node},hashRemoveNode(node){var hash=FS.hashName(node.parent.id,node.name);if(FS.nameTable[hash]===node){FS.nameTable[hash]=node.name_next}else{var current=FS.nameTable[hash];while(current){if(current.name_next===node){current.name_next=node.name_next;break}current=current.name_next}}},lookupNode(parent,name){var errCode=FS.mayLookup(parent);if(errCode){throw new FS.ErrnoError(errCode)}var hash=FS.hashName(parent.id,name);for(var node=FS.nameTable[hash];node;node=node.name_next){var nodeName=node.name;if(node.parent.id===parent.id&&nodeName===name){return node}}return FS.lookup(parent,name)},createNode(parent,name,mode,rdev){var node=new FS.FSNode(parent,name,mode,rdev);FS.hashAddNode(node);return node},destroyNode(node){FS.hashRemoveNode(node)},isRoot(node){return node===node.parent},isMountpoint(node){return!!node.mounted},isFile(mode){return(mode&61440)===32768},isDir(mode){return(mode&61440)===16384},isLink(mode){return(mode&61440)===40960},isChrdev(mode){return(mode&61440)===8192},isBlkdev(mode){return(mode&61440)===24576},isFIFO(mode){return(mode&61440)===4096},isSocket(mode){return(mode&49152)===49152},flagsToPermissionString(flag){var perms=["r","w","rw"][flag&3];if(flag&512){perms+="w"}return perms},nodePermissions(node,perms){if(FS.ignorePermissions){return 0}if(perms.includes("r")&&!(node.mode&292)){return 2}if(perms.includes("w")&&!(node.mode&146)){return 2}if(perms.includes("x")&&!(node.mode&73)){return 2}return 0},mayLookup(dir){if(!FS.isDir(dir.mode))return 54;var errCode=FS.nodePermissions(dir,"x");if(errCode)return errCode;if(!dir.node_ops.lookup)return 2;return 0},mayCreate(dir,name){if(!FS.isDir(dir.mode)){return 54}try{var node=FS.lookupNode(dir,name);return 20}catch(e){}return FS.nodePermissions(dir,"wx")},mayDelete(dir,name,isdir){var node;try{node=FS.lookupNode(dir,name)}catch(e){return e.errno}var errCode=FS.nodePermissions(dir,"wx");if(errCode){return errCode}if(isdir){if(!FS.isDir(node.mode)){return 54}if(FS.isRoot(node)||FS.getPath(node)===FS.cwd()){return 10}}else if(FS.isDir(node.mode)){return 31}return 0},mayOpen(node,flags){if(!node){return 44}if(FS.isLink(node.mode)){return 32}var mode=FS.flagsToPermissionString(flags);if(FS.isDir(node.mode)){if(mode!=="r"||flags&(512|64)){return 31}}return FS.nodePermissions(node,mode)},checkOpExists(op,err){if(!op){throw new FS.ErrnoError(err)}return op},MAX_OPEN_FDS:4096,nextfd(){for(var fd=0;fd<=FS.MAX_OPEN_FDS;fd++){if(!FS.streams[fd]){return fd}}throw new FS.ErrnoError(33)},getStreamChecked(fd){var stream=FS.getStream(fd);if(!stream){throw new FS.ErrnoError(8)}return stream},getStream:fd=>FS.streams[fd],createStream(stream,fd=-1){stream=Object.assign(new FS.FSStream,stream);if(fd==-1){fd=FS.nextfd()}stream.fd=fd;FS.streams[fd]=stream;return stream},closeStream(fd){FS.streams[fd]=null},dupStream(origStream,fd=-1){var stream=FS.createStream(origStream,fd);stream.stream_ops?.dup?.(stream);return stream},doSetAttr(stream,node,attr){var setattr=stream?.stream_ops.setattr;var arg=setattr?stream:node;setattr??=node.node_ops.setattr;FS.checkOpExists(setattr,63);try{setattr(arg,attr)}catch(e){if(e instanceof RangeError){throw new FS.ErrnoError(22)}throw e}},chrdev_stream_ops:{open(stream){var device=FS.getDevice(stream.node.rdev);stream.stream_ops=device.stream_ops;stream.stream_ops.open?.(stream)},llseek(){throw new FS.ErrnoError(70)}},major:dev=>dev>>8,minor:dev=>dev&255,makedev:(ma,mi)=>ma<<8|mi,registerDevice(dev,ops){FS.devices[dev]={stream_ops:ops}},getDevice:dev=>FS.devices[dev],getMounts(mount){var mounts=[];var check=[mount];while(check.length){var m=check.pop();mounts.push(m);check.push(...m.mounts)}return mounts},syncfs(populate,callback){if(typeof populate=="function"){callback=populate;populate=false}FS.syncFSRequests++;if(FS.syncFSRequests>1){err(`warning: ${FS.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`)}var mounts=FS.getMounts(FS.root.mount);var completed=0;function doCallback(errCode){FS.syncFSRequests--;return callback(errCode)}function done(errCode){if(errCode){if(!done.errored){done.errored=true;return doCallback(errCode)}return}if(++completed>=mounts.length){doCallback(null)}}for(var mount of mounts){if(mount.type.syncfs){mount.type.syncfs(mount,populate,done)}else{done(null)}}},mount(type,opts,mountpoint){var root=mountpoint==="/";var pseudo=!mountpoint;var node;if(root&&FS.root){throw new FS.ErrnoError(10)}else if(!root&&!pseudo){var lookup=FS.lookupPath(mountpoint,{follow_mount:false});mountpoint=lookup.path;node=lookup.node;if(FS.isMountpoint(node)){throw new FS.ErrnoError(10)}if(!FS.isDir(node.mode)){throw new FS.ErrnoError(54)}}var mount={type,opts,mountpoint,mounts:[]};var mountRoot=type.mount(mount);mountRoot.mount=mount;mount.root=mountRoot;if(root){FS.root=mountRoot}else if(node){node.mounted=mount;if(node.mount){node.mount.mounts.push(mount)}}return mountRoot},unmount(mountpoint){var lookup=FS.lookupPath(mountpoint,{follow_mount:false});if(!FS.isMountpoint(lookup.node)){throw new FS.ErrnoError(28)}var node=lookup.node;var mount=node.mounted;var mounts=FS.getMounts(mount);for(var[hash,current]of Object.entries(FS.nameTable)){while(current){var next=current.name_next;if(mounts.includes(current.mount)){FS.destroyNode(current)}current=next}}node.mounted=null;var idx=node.mount.mounts.indexOf(mount);node.mount.mounts.splice(idx,1)},lookup(parent,name){return parent.node_ops.lookup(parent,name)},mknod(path,mode,dev){var lookup=FS.lookupPath(path,{parent:true});var parent=lookup.node;var name=PATH.basename(path);if(!name){throw new FS.ErrnoError(28)}if(name==="."||name===".."){throw new FS.ErrnoError(20)}var errCode=FS.mayCreate(parent,name);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.mknod){throw new FS.ErrnoError(63)}return parent.node_ops.mknod(parent,name,mode,dev)},statfs(path){return FS.statfsNode(FS.lookupPath(path,{follow:true}).node)},statfsStream(stream){return FS.statfsNode(stream.node)},statfsNode(node){var rtn={bsize:4096,frsize:4096,blocks:1e6,bfree:5e5,bavail:5e5,files:FS.nextInode,ffree:FS.nextInode-1,fsid:42,flags:2,namelen:255};if(node.node_ops.statfs){Object.assign(rtn,node.node_ops.statfs(node.mount.opts.root))}return rtn},create(path,mode=438){mode&=4095;mode|=32768;return FS.mknod(path,mode,0)},mkdir(path,mode=511){mode&=511|512;mode|=16384;return FS.mknod(path,mode,0)},mkdirTree(path,mode){var dirs=path.split("/");var d="";for(var dir of dirs){if(!dir)continue;if(d||PATH.isAbs(path))d+="/";d+=dir;try{FS.mkdir(d,mode)}catch(e){if(e.errno!=20)throw e}}},mkdev(path,mode,dev){if(typeof dev=="undefined"){dev=mode;mode=438}mode|=8192;return FS.mknod(path,mode,dev)},symlink(oldpath,newpath){if(!PATH_FS.resolve(oldpath)){throw new FS.ErrnoError(44)}var lookup=FS.lookupPath(newpath,{parent:true});var parent=lookup.node;if(!parent){throw new FS.ErrnoError(44)}var newname=PATH.basename(newpath);var errCode=FS.mayCreate(parent,newname);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.symlink){throw new FS.ErrnoError(63)}return parent.node_ops.symlink(parent,newname,oldpath)},link(oldpath,newpath,flags){var lookup=FS.lookupPath(newpath,{parent:true});var parent=lookup.node;if(!parent){throw new FS.ErrnoError(44)}var newname=PATH.basename(newpath);var errCode=FS.mayCreate(parent,newname);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.link){throw new FS.ErrnoError(34)}return parent.node_ops.link(parent,newname,oldpath,flags)},rename(old_path,new_path){var old_dirname=PATH.dirname(old_path);var new_dirname=PATH.dirname(new_path);var old_name=PATH.basename(old_path);var new_name=PATH.basename(new_path);var lookup,old_dir,new_dir;lookup=FS.lookupPath(old_path,{parent:true});old_dir=lookup.node;lookup=FS.lookupPath(new_path,{parent:true});new_dir=lookup.node;if(!old_dir||!new_dir)throw new FS.ErrnoError(44);if(old_dir.mount!==new_dir.mount){throw new FS.ErrnoError(75)}var old_node=FS.lookupNode(old_dir,old_name);var relative=PATH_FS.relative(old_path,new_dirname);if(relative.charAt(0)!=="."){throw new FS.ErrnoError(28)}relative=PATH_FS.relative(new_path,old_dirname);if(relative.charAt(0)!=="."){throw new FS.ErrnoError(55)}var new_node;try{new_node=FS.lookupNode(new_dir,new_name)}catch(e){}if(old_node===new_node){return}var isdir=FS.isDir(old_node.mode);var errCode=FS.mayDelete(old_dir,old_name,isdir);if(errCode){throw new FS.ErrnoError(errCode)}errCode=new_node?FS.mayDelete(new_dir,new_name,isdir):FS.mayCreate(new_dir,new_name);if(errCode){throw new FS.ErrnoError(errCode)}if(!old_dir.node_ops.rename){throw new FS.ErrnoError(63)}if(FS.isMountpoint(old_node)||new_node&&FS.isMountpoint(new_node)){throw new FS.ErrnoError(10)}if(new_dir!==old_dir){errCode=FS.nodePermissions(old_dir,"w");if(errCode){throw new FS.ErrnoError(errCode)}}FS.hashRemoveNode(old_node);try{old_dir.node_ops.rename(old_node,new_dir,new_name);old_node.parent=new_dir}catch(e){throw e}finally{FS.hashAddNode(old_node)}},rmdir(path){var lookup=FS.lookupPath(path,{parent:true});var parent=lookup.node;var name=PATH.basename(path);var node=FS.lookupNode(parent,name);var errCode=FS.mayDelete(parent,name,true);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.rmdir){throw new FS.ErrnoError(63)}if(FS.isMountpoint(node)){throw new FS.ErrnoError(10)}parent.node_ops.rmdir(parent,name);FS.destroyNode(node)},readdir(path){var lookup=FS.lookupPath(path,{follow:true});var node=lookup.node;var readdir=FS.checkOpExists(node.node_ops.readdir,54);return readdir(node)},unlink(path){var lookup=FS.lookupPath(path,{parent:true});var parent=lookup.node;if(!parent){throw new FS.ErrnoError(44)}var name=PATH.basename(path);var node=FS.lookupNode(parent,name);var errCode=FS.mayDelete(parent,name,false);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.unlink){throw new FS.ErrnoError(63)}if(FS.isMountpoint(node)){throw new FS.ErrnoError(10)}parent.node_ops.unlink(parent,name);FS.destroyNode(node)},readlink(path){var lookup=FS.lookupPath(path);var link=lookup.node;if(!link){throw new FS.ErrnoError(44)}if(!link.node_ops.readlink){throw new FS.ErrnoError(28)}return link.node_ops.readlink(link)},stat(path,dontFollow){var lookup=FS.lookupPath(path,{follow:!dontFollow});var node=lookup.node;var getattr=FS.checkOpExists(node.node_ops.getattr,63);return getattr(node)},fstat(fd){var stream=FS.getStreamChecked(fd);var node=stream.node;var getattr=stream.stream_ops.getattr;var arg=getattr?stream:node;getattr??=node.node_ops.getattr;FS.checkOpExists(getattr,63);return getattr(arg)},lstat(path){return FS.stat(path,true)},doChmod(stream,node,mode,dontFollow){FS.doSetAttr(stream,node,{mode:mode&4095|node.mode&~4095,ctime:Date.now(),dontFollow})},chmod(path,mode,dontFollow){var node;if(typeof path=="string"){var lookup=FS.lookupPath(path,{follow:!dontFollow});node=lookup.node}else{node=path}FS.doChmod(null,node,mode,dontFollow)},lchmod(path,mode){FS.chmod(path,mode,true)},fchmod(fd,mode){var stream=FS.getStreamChecked(fd);FS.doChmod(stream,stream.node,mode,false)},doChown(stream,node,dontFollow){FS.doSetAttr(stream,node,{timestamp:Date.now(),dontFollow})},chown(path,uid,gid,dontFollow){var node;if(typeof path=="string"){var lookup=FS.lookupPath(path,{follow:!dontFollow});node=lookup.node}else{node=path}FS.doChown(null,node,dontFollow)},lchown(path,uid,gid){FS.chown(path,uid,gid,true)},fchown(fd,uid,gid){var stream=FS.getStreamChecked(fd);FS.doChown(stream,stream.node,false)},doTruncate(stream,node,len){if(FS.isDir(node.mode)){throw new FS.ErrnoError(31)}if(!FS.isFile(node.mode)){throw new FS.ErrnoError(28)}var errCode=FS.nodePermissions(node,"w");if(errCode){throw new FS.ErrnoError(errCode)}FS.doSetAttr(stream,node,{size:len,timestamp:Date.now()})},truncate(path,len){if(len<0){throw new FS.ErrnoError(28)}var node;if(typeof path=="string"){var lookup=FS.lookupPath(path,{follow:true});node=lookup.node}else{node=path}FS.doTruncate(null,node,len)},ftruncate(fd,len){var stream=FS.getStreamChecked(fd);if(len<0||(stream.flags&2097155)===0){throw new FS.ErrnoError(28)}FS.doTruncate(stream,stream.node,len)},utime(path,atime,mtime,dontFollow){var lookup=FS.lookupPath(path,{follow:!dontFollow});FS.doSetAttr(null,lookup.node,{atime,mtime,dontFollow})},open(path,flags,mode=438){if(path===""){throw new FS.ErrnoError(44)}flags=FS_modeStringToFlags(flags);if(flags&64){mode=mode&4095|32768}else{mode=0}var node;var isDirPath;if(typeof path=="object"){node=path}else{isDirPath=path.endsWith("/");var lookup=FS.lookupPath(path,{follow:!(flags&131072),noent_okay:true});node=lookup.node;path=lookup.path}var created=false;if(flags&64){if(node){if(flags&128){throw new FS.ErrnoError(20)}}else if(isDirPath){throw new FS.ErrnoError(31)}else{node=FS.mknod(path,mode|511,0);created=true}}if(!node){throw new FS.ErrnoError(44)}if(FS.isChrdev(node.mode)){flags&=~512}if(flags&65536&&!FS.isDir(node.mode)){throw new FS.ErrnoError(54)}if(!created){var errCode=FS.mayOpen(node,flags);if(errCode){throw new FS.ErrnoError(errCode)}}if(flags&512&&!created){FS.truncate(node,0)}flags&=~(128|512|131072);var stream=FS.createStream({node,path:FS.getPath(node),flags,seekable:true,position:0,stream_ops:node.stream_ops,ungotten:[],error:false});if(stream.stream_ops.open){stream.stream_ops.open(stream)}if(created){FS.chmod(node,mode&511)}return stream},close(stream){if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if(stream.getdents)stream.getdents=null;stream.node?.notifyListeners(32);try{if(stream.stream_ops.close){stream.stream_ops.close(stream)}}catch(e){throw e}finally{FS.closeStream(stream.fd)}stream.fd=null},isClosed(stream){return stream.fd===null},llseek(stream,offset,whence){if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if(!stream.seekable||!stream.stream_ops.llseek){throw new FS.ErrnoError(70)}if(whence!=0&&whence!=1&&whence!=2){throw new FS.ErrnoError(28)}stream.position=stream.stream_ops.llseek(stream,offset,whence);stream.ungotten=[];return stream.position},read(stream,buffer,offset,length,position){if(length<0||position<0){throw new FS.ErrnoError(28)}if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if((stream.flags&2097155)===1){throw new FS.ErrnoError(8)}if(FS.isDir(stream.node.mode)){throw new FS.ErrnoError(31)}if(!stream.stream_ops.read){throw new FS.ErrnoError(28)}var seeking=typeof position!="undefined";if(!seeking){position=stream.position}else if(!stream.seekable){throw new FS.ErrnoError(70)}var bytesRead=stream.stream_ops.read(stream,buffer,offset,length,position);if(!seeking)stream.position+=bytesRead;return bytesRead},write(stream,buffer,offset,length,position,canOwn){if(length<0||position<0){throw new FS.ErrnoError(28)}if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if((stream.flags&2097155)===0){throw new FS.ErrnoError(8)}if(FS.isDir(stream.node.mode)){throw new FS.ErrnoError(31)}if(!stream.stream_ops.write){throw new FS.ErrnoError(28)}if(stream.seekable&&stream.flags&1024){FS.llseek(stream,0,2)}var seeking=typeof position!="undefined";if(!seeking){position=stream.position}else if(!stream.seekable){throw new FS.ErrnoError(70)}var bytesWritten=stream.stream_ops.write(stream,buffer,offset,length,position,canOwn);if(!seeking)stream.position+=bytesWritten;return bytesWritten},mmap(stream,length,position,prot,flags){if((prot&2)!==0&&(flags&2)===0&&(stream.flags&2097155)!==2){throw new FS.ErrnoError(2)}if((stream.flags&2097155)===1){throw new FS.ErrnoError(2)}if(!stream.stream_ops.mmap){throw new FS.ErrnoError(43)}if(!length){throw new FS.ErrnoError(28)}return stream.stream_ops.mmap(stream,length,position,prot,flags)},msync(stream,buffer,offset,length,mmapFlags){if(!stream.stream_ops.msync){return 0}return stream.stream_ops.msync(stream,buffer,offset,length,mmapFlags)},ioctl(stream,cmd,arg){if(!stream.stream_ops.ioctl){throw new FS.ErrnoError(59)}return stream.stream_ops.ioctl(stream,cmd,arg)},readFile(path,opts={}){opts.flags=opts.flags??0;opts.encoding=opts.encoding??"binary";if(opts.encoding!=="utf8"&&opts.encoding!=="binary"){abort(`Invalid encoding type "${opts.encoding}"`)}var stream=FS.open(path,opts.flags);var stat=FS.stat(path);var length=stat.size;var buf=new Uint8Array(length);FS.read(stream,buf,0,length,0);if(opts.encoding==="utf8"){buf=UTF8ArrayToString(buf)}FS.close(stream);return buf},writeFile(path,data,opts={}){opts.flags=opts.flags??577;var stream=FS.open(path,opts.flags,opts.mode);data=FS_fileDataToTypedArray(data);FS.write(stream,data,0,data.byteLength,undefined,opts.canOwn);FS.close(stream)},cwd:()=>FS.currentPath,chdir(path){var lookup=FS.lookupPath(path,{follow:true});if(lookup.node===null){throw new FS.ErrnoError(44)}if(!FS.isDir(lookup.node.mode)){throw new FS.ErrnoError(54)}var errCode=FS.nodePermissions(lookup.node,"x");if(errCode){throw new FS.ErrnoError(errCode)}FS.currentPath=lookup.path},createDefaultDirectories(){FS.mkdir("/tmp");FS.mkdir("/home");FS.mkdir("/home/web_user")},createDefaultDevices(){FS.mkdir("/dev");FS.registerDevice(FS.makedev(1,3),{read:()=>0,write:(stream,buffer,offset,length,pos)=>length,llseek:()=>0});FS.mkdev("/dev/null",FS.makedev(1,3));TTY.register(FS.makedev(5,0),TTY.default_tty_ops);TTY.register(FS.makedev(6,0),TTY.default_tty1_ops);FS.mkdev("/dev/tty",FS.makedev(5,0));FS.mkdev("/dev/tty1",FS.makedev(6,0));var randomBuffer=new Uint8Array(1024),randomLeft=0;var randomByte=()=>{if(randomLeft===0){randomFill(randomBuffer);randomLeft=randomBuffer.byteLength}return randomBuffer[--randomLeft]};FS.createDevice("/dev","random",randomByte);FS.createDevice("/dev","urandom",randomByte);FS.mkdir("/dev/shm");FS.mkdir("/dev/shm/tmp")},createSpecialDirectories(){FS.mkdir("/proc");var proc_self=FS.mkdir("/proc/self");FS.mkdir("/proc/self/fd");FS.mount({mount(){var node=FS.createNode(proc_self,"fd",16895,73);node.stream_ops={llseek:MEMFS.stream_ops.llseek};node.node_ops={lookup(parent,name){var fd=+name;var stream=FS.getStreamChecked(fd);var ret={parent:null,mount:{mountpoint:"fake"},node_ops:{readlink:()=>stream.path},id:fd+1};ret.parent=ret;return ret},readdir(){return Array.from(FS.streams.entries()).filter(([k,v])=>v).map(([k,v])=>k.toString())}};return node}},{},"/proc/self/fd")},createStandardStreams(input,output,error){if(input){FS.createDevice("/dev","stdin",input)}else{FS.symlink("/dev/tty","/dev/stdin")}if(output){FS.createDevice("/dev","stdout",null,output)}else{FS.symlink("/dev/tty","/dev/stdout")}if(error){FS.createDevice("/dev","stderr",null,error)}else{FS.symlink("/dev/tty1","/dev/stderr")}var stdin=FS.open("/dev/stdin",0);var stdout=FS.open("/dev/stdout",1);var stderr=FS.open("/dev/stderr",1)},staticInit(){FS.nameTable=new Array(4096);FS.mount(MEMFS,{},"/");FS.createDefaultDirectories();FS.createDefaultDevices();FS.createSpecialDirectories();FS.filesystems={MEMFS}},init(input,output,error){FS.initialized=true;input??=Module["stdin"];output??=Module["stdout"];error??=Module["stderr"];FS.createStandardStreams(input,output,error)},quit(){FS.initialized=false;for(var stream of FS.streams){if(stream){FS.close(stream)}}},findObject(path,dontResolveLastLink){var ret=FS.analyzePath(path,dontResolveLastLink);if(!ret.exists){return null}return ret.object},analyzePath(path,dontResolveLastLink){try{var lookup=FS.lookupPath(path,{follow:!dontResolveLastLink});path=lookup.path}catch(e){}var ret={isRoot:false,exists:false,error:0,name:null,path:null,object:null,parentExists:false,parentPath:null,parentObject:null};try{var lookup=FS.lookupPath(path,{parent:true});ret.parentExists=true;ret.parentPath=lookup.path;ret.parentObject=lookup.node;ret.name=PATH.basename(path);lookup=FS.lookupPath(path,{follow:!dontResolveLastLink});ret.exists=true;ret.path=lookup.path;ret.object=lookup.node;ret.name=lookup.node.name;ret.isRoot=lookup.path==="/"}catch(e){ret.error=e.errno}return ret},createPath(parent,path,canRead,canWrite){parent=typeof parent=="string"?parent:FS.getPath(parent);var parts=path.split("/").reverse();while(parts.length){var part=parts.pop();if(!part)continue;var current=PATH.join2(parent,part);try{FS.mkdir(current)}catch(e){if(e.errno!=20)throw e}parent=current}return current},createFile(parent,name,properties,canRead,canWrite){var path=PATH.join2(typeof parent=="string"?parent:FS.getPath(parent),name);var mode=FS_getMode(canRead,canWrite);return FS.create(path,mode)},createDataFile(parent,name,data,canRead,canWrite,canOwn){var path=name;if(parent){parent=typeof parent=="string"?parent:FS.getPath(parent);path=name?PATH.join2(parent,name):parent}var mode=FS_getMode(canRead,canWrite);var node=FS.create(path,mode);if(data){data=FS_fileDataToTypedArray(data);FS.chmod(node,mode|146);var stream=FS.open(node,577);FS.write(stream,data,0,data.length,0,canOwn);FS.close(stream);FS.chmod(node,mode)}},createDevice(parent,name,input,output){var path=PATH.join2(typeof parent=="string"?parent:FS.getPath(parent),name);var mode=FS_getMode(!!input,!!output);FS.createDevice.major??=64;var dev=FS.makedev(FS.createDevice.major++,0);FS.registerDevice(dev,{open(stream){stream.seekable=false},close(stream){if(output?.buffer?.length){output(10)}},read(stream,buffer,offset,length,pos){var bytesRead=0;for(var i=0;i<length;i++){var result;try{result=input()}catch(e){throw new FS.ErrnoError(29)}if(result===undefined&&bytesRead===0){throw new FS.ErrnoError(6)}if(result===null||result===undefined)break;bytesRead++;buffer[offset+i]=result}if(bytesRead){stream.node.atime=Date.now()}return bytesRead},write(stream,buffer,offset,length,pos){for(var i=0;i<length;i++){try{output(buffer[offset+i])}catch(e){throw new FS.ErrnoError(29)}}if(length){stream.node.mtime=stream.node.ctime=Date.now()}return i}});return FS.mkdev(path,mode,dev)},forceLoadFile(obj){if(obj.isDevice||obj.isFolder||obj.link||obj.contents)return true;if(globalThis.XMLHttpRequest){abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.")}else{try{obj.contents=readBinary(obj.url)}catch(e){throw new FS.ErrnoError(29)}}},createLazyFile(parent,name,url,canRead,canWrite){class LazyUint8Array{lengthKnown=false;chunks=[];get(idx){if(idx>this.length-1||idx<0){return undefined}var chunkOffset=idx%this.chunkSize;var chunkNum=idx/this.chunkSize|0;return this.getter(chunkNum)[chunkOffset]}setDataGetter(getter){this.getter=getter}cacheLength(){var xhr=new XMLHttpRequest;xhr.open("HEAD",url,false);xhr.send(null);if(!(xhr.status>=200&&xhr.status<300||xhr.status===304))abort("Couldn't load "+url+". Status: "+xhr.status);var datalength=Number(xhr.getResponseHeader("Content-length"));var header;var hasByteServing=(header=xhr.getResponseHeader("Accept-Ranges"))&&header==="bytes";var usesGzip=(header=xhr.getResponseHeader("Content-Encoding"))&&header==="gzip";var chunkSize=1024*1024;if(!hasByteServing)chunkSize=datalength;var doXHR=(from,to)=>{if(from>to)abort(`invalid range (${from}, ${to}) or no bytes requested!`);if(to>datalength-1)abort(`only ${datalength} bytes available! programmer error!`);var xhr=new XMLHttpRequest;xhr.open("GET",url,false);if(datalength!==chunkSize)xhr.setRequestHeader("Range","bytes="+from+"-"+to);xhr.responseType="arraybuffer";if(xhr.overrideMimeType){xhr.overrideMimeType("text/plain; charset=x-user-defined")}xhr.send(null);if(!(xhr.status>=200&&xhr.status<300||xhr.status===304))abort("Couldn't load "+url+". Status: "+xhr.status);if(xhr.response!==undefined){return new Uint8Array(xhr.response||[])}return intArrayFromString(xhr.responseText??"",true)};var lazyArray=this;lazyArray.setDataGetter(chunkNum=>{var start=chunkNum*chunkSize;var end=(chunkNum+1)*chunkSize-1;end=Math.min(end,datalength-1);if(typeof lazyArray.chunks[chunkNum]=="undefined"){lazyArray.chunks[chunkNum]=doXHR(start,end)}if(typeof lazyArray.chunks[chunkNum]=="undefined")abort("doXHR failed!");return lazyArray.chunks[chunkNum]});if(usesGzip||!datalength){chunkSize=datalength=1;datalength=this.getter(0).length;chunkSize=datalength;out("LazyFiles on gzip forces download of the whole file when length is accessed")}this._length=datalength;this._chunkSize=chunkSize;this.lengthKnown=true}get length(){if(!this.lengthKnown){this.cacheLength()}return this._length}get chunkSize(){if(!this.lengthKnown){this.cacheLength()}return this._chunkSize}}if(globalThis.XMLHttpRequest){if(!ENVIRONMENT_IS_WORKER)abort("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");var lazyArray=new LazyUint8Array;var properties={isDevice:false,contents:lazyArray}}else{var properties={isDevice:false,url}}var node=FS.createFile(parent,name,properties,canRead,canWrite);if(properties.contents){node.contents=properties.contents}else if(properties.url){node.contents=null;node.url=properties.url}Object.defineProperties(node,{usedBytes:{get:function(){return this.contents.length}}});var stream_ops={};for(const[key,fn]of Object.entries(node.stream_ops)){stream_ops[key]=(...args)=>{FS.forceLoadFile(node);return fn(...args)}}function writeChunks(stream,buffer,offset,length,position){var contents=stream.node.contents;if(position>=contents.length)return 0;var size=Math.min(contents.length-position,length);if(contents.slice){for(var i=0;i<size;i++){buffer[offset+i]=contents[position+i]}}else{for(var i=0;i<size;i++){buffer[offset+i]=contents.get(position+i)}}return size}stream_ops.read=(stream,buffer,offset,length,position)=>{FS.forceLoadFile(node);return writeChunks(stream,buffer,offset,length,position)};stream_ops.mmap=(stream,length,position,prot,flags)=>{FS.forceLoadFile(node);var ptr=mmapAlloc(length);if(!ptr){throw new FS.ErrnoError(48)}writeChunks(stream,HEAP8,ptr,length,position);return{ptr,allocated:true}};node.stream_ops=stream_ops;return node}};var SYSCALLS={currentUmask:18,calculateAt(dirfd,path,allowEmpty){if(PATH.isAbs(path)){return path}var dir;if(dirfd===-100){dir=FS.cwd()}else{var dirstream=SYSCALLS.getStreamFromFD(dirfd);dir=dirstream.path}if(path.length==0){if(!allowEmpty){throw new FS.ErrnoError(44)}return dir}return dir+"/"+path},writeStat(buf,stat){HEAPU32[buf>>2]=stat.dev;HEAPU32[buf+4>>2]=stat.mode;HEAPU32[buf+8>>2]=stat.nlink;HEAPU32[buf+12>>2]=stat.uid;HEAPU32[buf+16>>2]=stat.gid;HEAPU32[buf+20>>2]=stat.rdev;HEAP64[buf+24>>3]=BigInt(stat.size);HEAP32[buf+32>>2]=4096;HEAP32[buf+36>>2]=stat.blocks;var atime=stat.atime.getTime();var mtime=stat.mtime.getTime();var ctime=stat.ctime.getTime();HEAP64[buf+40>>3]=BigInt(Math.floor(atime/1e3));HEAPU32[buf+48>>2]=atime%1e3*1e3*1e3;HEAP64[buf+56>>3]=BigInt(Math.floor(mtime/1e3));HEAPU32[buf+64>>2]=mtime%1e3*1e3*1e3;HEAP64[buf+72>>3]=BigInt(Math.floor(ctime/1e3));HEAPU32[buf+80>>2]=ctime%1e3*1e3*1e3;HEAP64[buf+88>>3]=BigInt(stat.ino);return 0},writeStatFs(buf,stats){HEAPU32[buf+4>>2]=stats.bsize;HEAPU32[buf+60>>2]=stats.bsize;HEAP64[buf+8>>3]=BigInt(stats.blocks);HEAP64[buf+16>>3]=BigInt(stats.bfree);HEAP64[buf+24>>3]=BigInt(stats.bavail);HEAP64[buf+32>>3]=BigInt(stats.files);HEAP64[buf+40>>3]=BigInt(stats.ffree);HEAPU32[buf+48>>2]=stats.fsid;HEAPU32[buf+64>>2]=stats.flags;HEAPU32[buf+56>>2]=stats.namelen},doMsync(addr,stream,len,flags,offset){if(!FS.isFile(stream.node.mode)){throw new FS.ErrnoError(43)}if(flags&2){return 0}var buffer=HEAPU8.subarray(addr,addr+len);FS.msync(stream,buffer,offset,len,flags)},getStreamFromFD(fd){var stream=FS.getStreamChecked(fd);return stream},varargs:undefined,getStr(ptr){var ret=UTF8ToString(ptr);return ret}};function _fd_close(fd){try{var stream=SYSCALLS.getStreamFromFD(fd);FS.close(stream);return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var doReadv=(stream,iov,iovcnt,offset)=>{var ret=0;for(var i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];iov+=8;try{var curr=FS.read(stream,HEAP8,ptr,len,offset)}catch(e){if(ret>0&&e instanceof FS.ErrnoError&&(e.errno==6||e.errno==6)){break}throw e}if(curr<0)return-1;ret+=curr;if(curr<len)break;if(typeof offset!="undefined"){offset+=curr}}return ret};function _fd_read(fd,iov,iovcnt,pnum){try{var stream=SYSCALLS.getStreamFromFD(fd);var num=doReadv(stream,iov,iovcnt);HEAPU32[pnum>>2]=num;return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var INT53_MAX=9007199254740992;var INT53_MIN=-9007199254740992;var bigintToI53Checked=num=>num<INT53_MIN||num>INT53_MAX?NaN:Number(num);function _fd_seek(fd,offset,whence,newOffset){offset=bigintToI53Checked(offset);try{if(isNaN(offset))return 22;var stream=SYSCALLS.getStreamFromFD(fd);FS.llseek(stream,offset,whence);HEAP64[newOffset>>3]=BigInt(stream.position);if(stream.getdents&&offset===0&&whence===0)stream.getdents=null;return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var doWritev=(stream,iov,iovcnt,offset)=>{if(iovcnt==1){return FS.write(stream,HEAP8,HEAPU32[iov>>2],HEAPU32[iov+4>>2],offset)}var total=0;for(var i=0,p=iov;i<iovcnt;i++,p+=8){total+=HEAPU32[p+4>>2]}var view=new Uint8Array(total);var voff=0;for(var i=0;i<iovcnt;i++,iov+=8){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];view.set(HEAPU8.subarray(ptr,ptr+len),voff);voff+=len}return FS.write(stream,view,0,total,offset)};function _fd_write(fd,iov,iovcnt,pnum){try{var stream=SYSCALLS.getStreamFromFD(fd);var num=doWritev(stream,iov,iovcnt);HEAPU32[pnum>>2]=num;return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var wasmTableMirror=[];var getWasmTableEntry=funcPtr=>{var func=wasmTableMirror[funcPtr];if(!func){wasmTableMirror[funcPtr]=func=wasmTable.get(funcPtr)}return func};var stringToUTF8=(str,outPtr,maxBytesToWrite)=>stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite);FS.createPreloadedFile=FS_createPreloadedFile;FS.preloadFile=FS_preloadFile;FS.staticInit();{if(Module["noExitRuntime"])noExitRuntime=Module["noExitRuntime"];if(Module["print"])out=Module["print"];if(Module["printErr"])err=Module["printErr"];if(Module["arguments"])programArgs=Module["arguments"];if(Module["thisProgram"])thisProgram=Module["thisProgram"];var preInit=Module["preInit"];if(preInit){if(typeof preInit=="function")Module["preInit"]=preInit=[preInit];while(preInit.length>0){preInit.shift()()}}}Module["getValue"]=getValue;Module["UTF8ToString"]=UTF8ToString;Module["stringToUTF8"]=stringToUTF8;Module["lengthBytesUTF8"]=lengthBytesUTF8;var _wasm_parse_query,_malloc,_free,_wasm_parse_query_raw,_wasm_free_parse_result,_wasm_parse_plpgsql,_wasm_fingerprint,_wasm_normalize_query,_wasm_parse_query_detailed,_wasm_free_detailed_result,_wasm_scan,_wasm_free_string,__emscripten_timeout,_setThrew,__emscripten_stack_restore,_emscripten_stack_get_current,memory,__indirect_function_table,wasmMemory,wasmTable;function assignWasmExports(wasmExports){_wasm_parse_query=Module["_wasm_parse_query"]=wasmExports["B"];_malloc=Module["_malloc"]=wasmExports["C"];_free=Module["_free"]=wasmExports["E"];_wasm_parse_query_raw=Module["_wasm_parse_query_raw"]=wasmExports["F"];_wasm_free_parse_result=Module["_wasm_free_parse_result"]=wasmExports["G"];_wasm_parse_plpgsql=Module["_wasm_parse_plpgsql"]=wasmExports["H"];_wasm_fingerprint=Module["_wasm_fingerprint"]=wasmExports["I"];_wasm_normalize_query=Module["_wasm_normalize_query"]=wasmExports["J"];_wasm_parse_query_detailed=Module["_wasm_parse_query_detailed"]=wasmExports["K"];_wasm_free_detailed_result=Module["_wasm_free_detailed_result"]=wasmExports["L"];_wasm_scan=Module["_wasm_scan"]=wasmExports["M"];_wasm_free_string=Module["_wasm_free_string"]=wasmExports["N"];__emscripten_timeout=wasmExports["O"];_setThrew=wasmExports["P"];__emscripten_stack_restore=wasmExports["Q"];_emscripten_stack_get_current=wasmExports["R"];memory=wasmMemory=wasmExports["z"];__indirect_function_table=wasmTable=wasmExports["D"]}var wasmImports={c:___assert_fail,x:__abort_js,w:__emscripten_runtime_keepalive_clear,p:__emscripten_throw_longjmp,o:__setitimer_js,q:_emscripten_resize_heap,m:_exit,u:_fd_close,r:_fd_read,s:_fd_seek,t:_fd_write,g:invoke_i,b:invoke_ii,a:invoke_iii,d:invoke_iiii,k:invoke_iiiii,l:invoke_ji,e:invoke_v,f:invoke_vi,h:invoke_vii,j:invoke_viii,i:invoke_viiii,y:invoke_viiiii,n:invoke_viiiiiiiiiiiii,v:_proc_exit};function invoke_iii(index,a1,a2){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_ii(index,a1){var sp=stackSave();try{return getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_i(index){var sp=stackSave();try{return getWasmTableEntry(index)()}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_v(index){var sp=stackSave();try{getWasmTableEntry(index)()}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_iiii(index,a1,a2,a3){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viiii(index,a1,a2,a3,a4){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3,a4)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viiiiiiiiiiiii(index,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_iiiii(index,a1,a2,a3,a4){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3,a4)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viii(index,a1,a2,a3){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_vi(index,a1){var sp=stackSave();try{getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_vii(index,a1,a2){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viiiii(index,a1,a2,a3,a4,a5){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3,a4,a5)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_ji(index,a1){var sp=stackSave();try{return getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0);return 0n}}async function run(){preRun();if(runDependencies){await resolveRunDependencies()}var setStatus=Module["setStatus"];if(setStatus){setStatus("Running...");await new Promise(resolve=>setTimeout(resolve,1));setTimeout(setStatus,1,"")}if(ABORT)return;initRuntime();Module["onRuntimeInitialized"]?.();postRun()}var wasmExports;wasmExports=await createWasm();await run();
;return Module}})();if(true){module.exports=PgQueryModule;module.exports["default"]=PgQueryModule}else {}


/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 627:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/**
 * DO NOT MODIFY MANUALLY — this is generated from the templates dir
 *
 * To make changes, edit the files in the templates/ directory and run:
 * npm run copy:templates
 */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scan = exports.normalize = exports.fingerprint = exports.parsePlPgSQL = exports.parse = exports.SqlError = void 0;
exports.hasSqlDetails = hasSqlDetails;
exports.formatSqlError = formatSqlError;
exports.loadModule = loadModule;
exports.parseSync = parseSync;
exports.parsePlPgSQLSync = parsePlPgSQLSync;
exports.fingerprintSync = fingerprintSync;
exports.normalizeSync = normalizeSync;
exports.scanSync = scanSync;
__exportStar(__nccwpck_require__(461), exports);
class SqlError extends Error {
    sqlDetails;
    constructor(message, details) {
        super(message);
        this.name = 'SqlError';
        this.sqlDetails = details;
    }
}
exports.SqlError = SqlError;
function hasSqlDetails(error) {
    return error instanceof SqlError && error.sqlDetails !== undefined;
}
function formatSqlError(error, query, options = {}) {
    const { showPosition = true, showQuery = true, color = false, maxQueryLength } = options;
    const lines = [];
    // ANSI color codes
    const red = color ? '\x1b[31m' : '';
    const yellow = color ? '\x1b[33m' : '';
    const reset = color ? '\x1b[0m' : '';
    // Add error message
    lines.push(`${red}Error: ${error.message}${reset}`);
    // Add SQL details if available
    if (error.sqlDetails) {
        const { cursorPosition, fileName, functionName, lineNumber } = error.sqlDetails;
        if (cursorPosition !== undefined && cursorPosition >= 0) {
            lines.push(`Position: ${cursorPosition}`);
        }
        if (fileName || functionName || lineNumber) {
            const details = [];
            if (fileName)
                details.push(`file: ${fileName}`);
            if (functionName)
                details.push(`function: ${functionName}`);
            if (lineNumber)
                details.push(`line: ${lineNumber}`);
            lines.push(`Source: ${details.join(', ')}`);
        }
        // Show query with position marker
        if (showQuery && showPosition && cursorPosition !== undefined && cursorPosition >= 0) {
            let displayQuery = query;
            let adjustedPosition = cursorPosition;
            // Truncate if needed
            if (maxQueryLength && query.length > maxQueryLength) {
                const start = Math.max(0, cursorPosition - Math.floor(maxQueryLength / 2));
                const end = Math.min(query.length, start + maxQueryLength);
                displayQuery = (start > 0 ? '...' : '') +
                    query.substring(start, end) +
                    (end < query.length ? '...' : '');
                // Adjust cursor position for truncation
                adjustedPosition = cursorPosition - start + (start > 0 ? 3 : 0);
            }
            lines.push(displayQuery);
            lines.push(' '.repeat(adjustedPosition) + `${yellow}^${reset}`);
        }
    }
    else if (showQuery) {
        // No SQL details, just show the query if requested
        let displayQuery = query;
        if (maxQueryLength && query.length > maxQueryLength) {
            displayQuery = query.substring(0, maxQueryLength) + '...';
        }
        lines.push(`Query: ${displayQuery}`);
    }
    return lines.join('\n');
}
// @ts-ignore
const libpg_query_js_1 = __importDefault(__nccwpck_require__(995));
let wasmModule;
const initPromise = (0, libpg_query_js_1.default)().then((module) => {
    wasmModule = module;
});
function ensureLoaded() {
    if (!wasmModule)
        throw new Error("WASM module not initialized. Call `loadModule()` first.");
}
async function loadModule() {
    if (!wasmModule) {
        await initPromise;
    }
}
function awaitInit(fn) {
    return (async (...args) => {
        await initPromise;
        return fn(...args);
    });
}
function stringToPtr(str) {
    ensureLoaded();
    if (typeof str !== 'string') {
        throw new TypeError(`Expected a string, got ${typeof str}`);
    }
    const len = wasmModule.lengthBytesUTF8(str) + 1;
    const ptr = wasmModule._malloc(len);
    try {
        wasmModule.stringToUTF8(str, ptr, len);
        return ptr;
    }
    catch (error) {
        wasmModule._free(ptr);
        throw error;
    }
}
function ptrToString(ptr) {
    ensureLoaded();
    if (typeof ptr !== 'number') {
        throw new TypeError(`Expected a number, got ${typeof ptr}`);
    }
    return wasmModule.UTF8ToString(ptr);
}
exports.parse = awaitInit(async (query) => {
    // Input validation
    if (query === null || query === undefined) {
        throw new Error('Query cannot be null or undefined');
    }
    if (query === '') {
        throw new Error('Query cannot be empty');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_query_raw(queryPtr);
        if (!resultPtr) {
            throw new Error('Failed to parse query: memory allocation failed');
        }
        // Read the PgQueryParseResult struct
        const parseTreePtr = wasmModule.getValue(resultPtr, 'i32');
        const stderrBufferPtr = wasmModule.getValue(resultPtr + 4, 'i32');
        const errorPtr = wasmModule.getValue(resultPtr + 8, 'i32');
        if (errorPtr) {
            // Read PgQueryError struct
            const messagePtr = wasmModule.getValue(errorPtr, 'i32');
            const funcnamePtr = wasmModule.getValue(errorPtr + 4, 'i32');
            const filenamePtr = wasmModule.getValue(errorPtr + 8, 'i32');
            const lineno = wasmModule.getValue(errorPtr + 12, 'i32');
            const cursorpos = wasmModule.getValue(errorPtr + 16, 'i32');
            const message = messagePtr ? wasmModule.UTF8ToString(messagePtr) : 'Unknown error';
            const funcname = funcnamePtr ? wasmModule.UTF8ToString(funcnamePtr) : undefined;
            const filename = filenamePtr ? wasmModule.UTF8ToString(filenamePtr) : undefined;
            throw new SqlError(message, {
                message,
                cursorPosition: cursorpos > 0 ? cursorpos - 1 : 0, // Convert to 0-based
                fileName: filename,
                functionName: funcname,
                lineNumber: lineno > 0 ? lineno : undefined
            });
        }
        if (!parseTreePtr) {
            throw new Error('No parse tree generated');
        }
        const parseTreeStr = wasmModule.UTF8ToString(parseTreePtr);
        return JSON.parse(parseTreeStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_parse_result(resultPtr);
        }
    }
});
exports.parsePlPgSQL = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_plpgsql(queryPtr);
        const resultStr = ptrToString(resultPtr);
        // Success is always a JSON object; anything else is an error message
        if (!resultStr.startsWith('{')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
exports.fingerprint = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_fingerprint(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
exports.normalize = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_normalize_query(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
// Sync versions
function parseSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    // Input validation
    if (query === null || query === undefined) {
        throw new Error('Query cannot be null or undefined');
    }
    if (query === '') {
        throw new Error('Query cannot be empty');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_query_raw(queryPtr);
        if (!resultPtr) {
            throw new Error('Failed to parse query: memory allocation failed');
        }
        // Read the PgQueryParseResult struct
        const parseTreePtr = wasmModule.getValue(resultPtr, 'i32');
        const stderrBufferPtr = wasmModule.getValue(resultPtr + 4, 'i32');
        const errorPtr = wasmModule.getValue(resultPtr + 8, 'i32');
        if (errorPtr) {
            // Read PgQueryError struct
            const messagePtr = wasmModule.getValue(errorPtr, 'i32');
            const funcnamePtr = wasmModule.getValue(errorPtr + 4, 'i32');
            const filenamePtr = wasmModule.getValue(errorPtr + 8, 'i32');
            const lineno = wasmModule.getValue(errorPtr + 12, 'i32');
            const cursorpos = wasmModule.getValue(errorPtr + 16, 'i32');
            const message = messagePtr ? wasmModule.UTF8ToString(messagePtr) : 'Unknown error';
            const funcname = funcnamePtr ? wasmModule.UTF8ToString(funcnamePtr) : undefined;
            const filename = filenamePtr ? wasmModule.UTF8ToString(filenamePtr) : undefined;
            throw new SqlError(message, {
                message,
                cursorPosition: cursorpos > 0 ? cursorpos - 1 : 0, // Convert to 0-based
                fileName: filename,
                functionName: funcname,
                lineNumber: lineno > 0 ? lineno : undefined
            });
        }
        if (!parseTreePtr) {
            throw new Error('No parse tree generated');
        }
        const parseTreeStr = wasmModule.UTF8ToString(parseTreePtr);
        return JSON.parse(parseTreeStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_parse_result(resultPtr);
        }
    }
}
function parsePlPgSQLSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_plpgsql(queryPtr);
        const resultStr = ptrToString(resultPtr);
        // Success is always a JSON object; anything else is an error message
        if (!resultStr.startsWith('{')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}
function fingerprintSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_fingerprint(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}
function normalizeSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_normalize_query(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}
exports.scan = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_scan(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
function scanSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_scan(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
// EXTERNAL MODULE: ./node_modules/libpg-query/wasm/index.cjs
var wasm = __nccwpck_require__(627);
;// CONCATENATED MODULE: ./lib/sql/lexer.js
/**
 * Postgres' lexical rules, as far as telling tokens apart needs them (src/backend/parser/scan.l).
 *
 * libpg_query has a scanner too; it gives up at the first unterminated quote and takes 800 ms for 1 MB. This one takes
 * about 20 ms, counts in UTF-16 as the rest of this room does, and always reaches the end of the text.
 */
// Every character above ASCII is a letter to Postgres, a no-break space too. PL/pgSQL's labels and `..` are "other".
const SPACE = /[ \t\n\r\f\v]*/y;
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\d+/y;
const OPERATOR = /[-+*/<>=~!@#%^&|`?]+/y;
const OTHER = /:[:=]|\.\.|[\s\S]/y;
// What may end a string: a quote, unless it is doubled or, in E'…', behind a backslash.
const PLAIN = /''?/g;
const ESCAPED = /''?|\\[\s\S]/g;
const COMMENT_EDGE = /\/\*|\*\//g;
/** Where the text proper begins: after a byte order mark, if there is one. */
function textStart(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** The first token at or after `from`, comments included; `undefined` when only white space is left before `to`. */
function nextToken(text, from, to = text.length) {
    const start = match(SPACE, text, from);
    if (start >= to)
        return undefined;
    const [kind, end] = tokenAt(text, start);
    return { kind, start, end: Math.min(end, to) };
}
/** As {@link nextToken}, without comments. */
function nextSignificant(text, from, to = text.length) {
    let token = nextToken(text, from, to);
    while (token?.kind === "comment")
        token = nextToken(text, token.end, to);
    return token;
}
/** What stands between the parts of a string that goes on in a later line: white space and `--` comments. */
function joints(text, { kind, start, end }) {
    if (kind !== "string")
        return [];
    const ends = /e/i.test(text.charAt(start)) ? ESCAPED : PLAIN;
    const found = [];
    let from = endOfPart(text, text.indexOf("'", start), ends);
    while (from < end) {
        const to = continuation(text, from) ?? end;
        found.push({ start: from, end: to });
        from = endOfPart(text, to, ends);
    }
    return found;
}
function tokenAt(text, at) {
    const char = text.charAt(at);
    const pair = text.substr(at, 2);
    if (pair === "--")
        return ["comment", match(LINE_COMMENT, text, at)];
    if (pair === "/*")
        return ["comment", endOfComment(text, at)];
    switch (char) {
        case "'":
            return ["string", endOfString(text, at, PLAIN)];
        case '"':
            return ["name", endOfName(text, at)];
        case "$":
            return dollarAt(text, at);
        case ";":
            return ["semicolon", at + 1];
        case "(":
            return ["open", at + 1];
        case ")":
            return ["close", at + 1];
        case "\\":
            return ["backslash", at + 1];
    }
    const number = match(NUMBER, text, at);
    if (number > at)
        return ["number", number];
    const word = match(WORD, text, at);
    if (word > at)
        return prefixedQuote(text, at) ?? ["word", word];
    const operator = match(OPERATOR, text, at);
    if (operator > at)
        return ["operator", endOfOperator(text, at, operator)];
    return ["other", match(OTHER, text, at)];
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"`: the prefix belongs to the quote. */
function prefixedQuote(text, at) {
    const next = text.charAt(at + 1);
    if (next === "'") {
        const prefix = text.charAt(at).toLowerCase();
        if (prefix === "e")
            return ["string", endOfString(text, at + 1, ESCAPED)];
        if ("bxn".includes(prefix))
            return ["string", endOfString(text, at + 1, PLAIN)];
    }
    if (next === "&" && text.charAt(at).toLowerCase() === "u") {
        const quote = text.charAt(at + 2);
        if (quote === "'")
            return ["string", endOfString(text, at + 2, PLAIN)];
        if (quote === '"')
            return ["name", endOfName(text, at + 2)];
    }
    return undefined;
}
function dollarAt(text, at) {
    const opened = match(DOLLAR, text, at);
    if (opened > at) {
        const tag = text.slice(at, opened);
        const closed = text.indexOf(tag, opened);
        return ["dollar-string", closed < 0 ? text.length : closed + tag.length];
    }
    const parameter = match(PARAMETER, text, at);
    return parameter > at ? ["parameter", parameter] : ["other", at + 1];
}
/** A doubled quote stands for itself. `at` is the opening quote. */
function endOfName(text, at) {
    let closed = text.indexOf('"', at + 1);
    while (closed >= 0 && text.charAt(closed + 1) === '"')
        closed = text.indexOf('"', closed + 2);
    return closed < 0 ? text.length : closed + 1;
}
/** A quote on a later line continues the string, and backslashes go on meaning what they mean in `E'…'`. */
function endOfString(text, at, ends) {
    let end = endOfPart(text, at, ends);
    for (let next = continuation(text, end); next !== undefined; next = continuation(text, end)) {
        end = endOfPart(text, next, ends);
    }
    return end;
}
function endOfPart(text, at, ends) {
    ends.lastIndex = at + 1;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
        // Longer is a doubled quote or an escaped character.
        if (end[0].length === 1)
            return ends.lastIndex;
    }
    return text.length;
}
/** Where the quote stands that continues a string which ends before `at`: on a later line, with at most `--` between. */
function continuation(text, at) {
    let next = match(SPACE, text, at);
    while (text.startsWith("--", next))
        next = match(SPACE, text, match(LINE_COMMENT, text, next));
    return text.charAt(next) === "'" && /[\n\r]/.test(text.slice(at, next)) ? next : undefined;
}
/** Block comments nest. */
function endOfComment(text, at) {
    let depth = 0;
    COMMENT_EDGE.lastIndex = at;
    for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
        depth += edge[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return COMMENT_EDGE.lastIndex;
    }
    return text.length;
}
/**
 * An operator ends where a comment begins, and does not end in `+` or `-` unless it holds a character that SQL's own
 * operators lack: `a=-1` is `a = -1` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html).
 */
function endOfOperator(text, at, to) {
    const run = text.slice(at, to);
    const comment = run.search(/--|\/\*/);
    const operator = comment > 0 ? run.slice(0, comment) : run;
    const kept = /[~!@#^&|`?%]/.test(operator) ? operator : operator.replace(/(?<=.)[-+]+$/, "");
    return at + kept.length;
}
/** Where the sticky `pattern` ends when it matches at `at`, else `at`. */
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./lib/sql/joints.js

/**
 * Blanks the `--` comments between the parts of a string that goes on in a later line: Postgres allows them, libpg_query
 * 18.1.5 takes them for a syntax error. The text stays as long as it was, so positions in it hold.
 *
 * @param inBodies also inside dollar quotes, where a function's body may stand.
 */
function withoutJointComments(sql, inBodies = false) {
    if (!/'\s*--/.test(sql))
        return sql;
    let written = "";
    let from = 0;
    for (let token = nextToken(sql, 0); token !== undefined; token = nextToken(sql, token.end)) {
        for (const { start, end } of joints(sql, token)) {
            written += sql.slice(from, start) + sql.slice(start, end).replace(/[^\n\r]/g, " ");
            from = end;
        }
        if (!inBodies || token.kind !== "dollar-string")
            continue;
        const body = token.start + sql.slice(token.start).search(/(?<=\$.*)\$/) + 1;
        written += sql.slice(from, body) + withoutJointComments(sql.slice(body, token.end));
        from = token.end;
    }
    return written + sql.slice(from);
}

;// CONCATENATED MODULE: ./lib/sql/grammar.js


/** Must be awaited once before the others are called. */
const loadGrammar = wasm.loadModule;
/**
 * Parses with Postgres' own grammar. Throws what is not the text's fault in a way that Postgres would tell, such as an
 * overflow of the stack: after that the instance is not to be used again.
 */
function parseSql(sql) {
    const answer = parseSeveral(sql);
    const mended = answer.status === "error" ? withoutJointComments(sql) : sql;
    return mended === sql ? answer : parseSeveral(mended);
}
/** As {@link parseSql}, for several statements at once: quick, but refuses one thing that Postgres accepts. */
function parseSeveral(sql) {
    // The binding refuses an empty text.
    if (sql === "")
        return { status: "ok", trees: [] };
    try {
        return { status: "ok", trees: ((0,wasm.parseSync)(sql).stmts ?? []).flatMap(tree) };
    }
    catch (error) {
        if (!(0,wasm.hasSqlDetails)(error))
            throw error;
        const { message, cursorPosition } = error.sqlDetails ?? { message: String(error), cursorPosition: 0 };
        return { status: "error", message, position: cursorPosition };
    }
}
/** Checks the PL/pgSQL body of a `CREATE FUNCTION`, `CREATE PROCEDURE` or `DO` statement. Throws as {@link parseSql}. */
function parseRoutine(sql) {
    const answer = parseRoutineExactly(sql);
    const mended = answer.status === "error" ? withoutJointComments(sql, true) : sql;
    return mended === sql ? answer : parseRoutineExactly(mended);
}
function parseRoutineExactly(sql) {
    try {
        (0,wasm.parsePlPgSQLSync)(sql);
        return { status: "ok" };
    }
    catch (error) {
        // The binding throws a plain Error with PL/pgSQL's message; RangeError, RuntimeError and SyntaxError are its own end.
        if (!(error instanceof Error) || error.name !== "Error")
            throw error;
        return { status: "error", message: error.message };
    }
}
function tree(raw) {
    if (raw.stmt === undefined)
        return [];
    const byteStart = raw.stmt_location ?? 0;
    return [{ node: raw.stmt, byteStart, byteEnd: raw.stmt_len ? byteStart + raw.stmt_len : undefined }];
}

;// CONCATENATED MODULE: ./lib/sql/concurrently.js

/** Those that do the same thing, in a transaction, when the word is left out; a partition that is detached gets an extra CHECK. */
const LEAVABLE = new Set([
    "create-index",
    "drop-index",
    "reindex",
]);
/**
 * Adds where the word stands that keeps a statement out of transactions, so that it can be left out on a table that
 * nobody else sees yet.
 */
function withConcurrently(found, text, statement) {
    if (found === undefined || !LEAVABLE.has(found.effect.type))
        return found;
    // A schema or a database is reindexed table by table, with a commit after each.
    if (found.effect.type === "reindex" && found.effect.target === "other")
        return found;
    const concurrently = rangeOf(text, statement);
    return concurrently ? { ...found, concurrently } : found;
}
function rangeOf(text, { start, end }) {
    let open;
    for (let token = nextSignificant(text, start, end); token; token = nextSignificant(text, token.end, end)) {
        if (token.kind === "open")
            open ??= token;
        if (token.kind === "close")
            open = undefined;
        if (token.kind !== "word" || text.slice(token.start, token.end).toLowerCase() !== "concurrently")
            continue;
        return open ? optionAt(text, open, token, end) : { start: token.start, end: token.end };
    }
    return undefined;
}
/** `(CONCURRENTLY)` as a whole, else the option with its value and one comma. */
function optionAt(text, open, option, limit) {
    const isFirst = nextSignificant(text, open.end, limit)?.start === option.start;
    let before = open.end;
    let at = nextSignificant(text, open.end, option.start);
    for (; at; at = nextSignificant(text, at.end, option.start)) {
        if (text.charAt(at.start) === ",")
            before = at.start;
    }
    let last = option;
    let next = nextSignificant(text, option.end, limit);
    for (; next && next.kind !== "close" && text.charAt(next.start) !== ","; next = nextSignificant(text, next.end, limit)) {
        last = next;
    }
    if (!isFirst)
        return { start: before, end: last.end };
    if (next?.kind === "close")
        return { start: open.start, end: next.end };
    return { start: option.start, end: next?.end ?? last.end };
}

;// CONCATENATED MODULE: ./lib/sql/control.js
const CONTROL = {
    TRANS_STMT_BEGIN: "begin",
    TRANS_STMT_START: "begin",
    TRANS_STMT_COMMIT: "commit",
    TRANS_STMT_ROLLBACK: "rollback",
    TRANS_STMT_SAVEPOINT: "savepoint",
    TRANS_STMT_RELEASE: "savepoint",
    TRANS_STMT_ROLLBACK_TO: "savepoint",
    TRANS_STMT_PREPARE: "prepare",
    TRANS_STMT_COMMIT_PREPARED: "prepare",
    TRANS_STMT_ROLLBACK_PREPARED: "prepare",
};
/** What a statement does to transactions. `END` is a commit and `ABORT` a rollback to the grammar already. */
function controlOf(node) {
    if (!("TransactionStmt" in node))
        return "none";
    return CONTROL[node.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none";
}
/** `COMMIT AND CHAIN` and `ROLLBACK AND CHAIN`, which begin the next transaction at once. */
function chains(node) {
    return "TransactionStmt" in node && node.TransactionStmt.chain === true;
}
/** Whether a setting outlives the transaction: `SET`, `RESET`, `SET ROLE`, or `set_config(…, false)`, which pg_dump writes. */
function setsSession(node) {
    if ("VariableSetStmt" in node) {
        const { is_local: isLocal = false, kind, name } = node.VariableSetStmt;
        return !isLocal && !(kind === "VAR_SET_MULTI" && name !== "SESSION CHARACTERISTICS");
    }
    if (!("SelectStmt" in node))
        return false;
    return (node.SelectStmt.targetList ?? []).some(isSetConfig);
}
/** What `SET check_function_bodies` leaves behind; `undefined` for other statements. */
function bodyChecking(node) {
    if (!("VariableSetStmt" in node))
        return undefined;
    const { name, args, kind } = node.VariableSetStmt;
    if (kind === "VAR_RESET_ALL")
        return true;
    if (name?.toLowerCase() !== "check_function_bodies")
        return undefined;
    const value = args?.[0];
    if (value === undefined || !("A_Const" in value))
        return true;
    const { sval, ival } = value.A_Const;
    return sval === undefined
        ? ival?.ival !== undefined
        : !/^(?:off?|f(?:a(?:l(?:se?)?)?)?|no?|0)$/i.test(sval.sval ?? "");
}
function isSetConfig(target) {
    const call = "ResTarget" in target ? target.ResTarget.val : undefined;
    if (call === undefined || !("FuncCall" in call))
        return false;
    const { funcname = [], args = [] } = call.FuncCall;
    const name = funcname.at(-1);
    if (name === undefined || !("String" in name) || name.String.sval !== "set_config")
        return false;
    const isLocal = args[2];
    return !(isLocal !== undefined && "A_Const" in isLocal && isLocal.A_Const.boolval?.boolval === true);
}

;// CONCATENATED MODULE: ./lib/sql/hints.js

/** Characters that look like a space, or like nothing at all. */
const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u;
const TYPOGRAPHIC_QUOTE = /[\u2018\u2019\u201c\u201d]/u;
const NO_IF_NOT_EXISTS = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i;
/** Each is tried on the text from the error on; the first that matches gives the hint. */
const HINTS = [
    [/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
    [/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
    [/^`/, 'Postgres puts names in double quotes ("name"), not in backticks.'],
    [/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."],
];
/**
 * What may have led to a syntax error; `undefined` when Postgres' own words are all there is to say.
 *
 * @param offset UTF-16 index at which Postgres stopped.
 */
function syntaxHint(text, offset, message) {
    const before = text.slice(Math.max(0, offset - 200), offset);
    const rest = text.slice(offset, offset + 64);
    const unterminated = message.startsWith("unterminated");
    if (unterminated ? before.includes("\\'") : before.endsWith("\\'")) {
        return "A backslash does not escape a quote: write '' instead, or E'…' around the whole.";
    }
    if (unterminated)
        return "It begins here and is closed nowhere in the rest of the file.";
    if (NO_IF_NOT_EXISTS.test(before.slice(-40) + rest)) {
        return "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block.";
    }
    return letterHint(text, offset) ?? HINTS.find(([pattern]) => pattern.test(rest))?.[1];
}
/** Characters that are letters to Postgres and not to people: it fails at the word that holds one, or behind it. */
function letterHint(text, offset) {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    const upToError = text.slice(lineStart, nextToken(text, offset)?.end ?? offset);
    const outsideQuotes = upToError.replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
    if (TYPOGRAPHIC_QUOTE.test(outsideQuotes))
        return "A typographic quote stands here: replace it by ' or \".";
    const invisible = INVISIBLE.exec(outsideQuotes)?.[0];
    if (invisible === undefined)
        return undefined;
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    return `An invisible character, U+${code}, stands here: delete it or type a space in its place.`;
}
/** The way out for a psql command; `name` is its first word without the `\`. */
function psqlHint(name) {
    if (/^(?:restrict|unrestrict)$/.test(name))
        return "pg_dump writes it for psql: delete the line.";
    if (/^(?:c|connect)$/.test(name)) {
        return "Delete it: the connection is chosen by the environment. For another role, use SET ROLE.";
    }
    if (/^(?:i|ir|include|include_relative)$/.test(name)) {
        return "Put the included file's statements here, or make it a migration of its own.";
    }
    if (name === ".")
        return "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it.";
    if (name === "copy")
        return "Move the rows to a seed file, or write them as INSERT.";
    if (/^(?:set|unset|gset|if|elif|else|endif)$/.test(name)) {
        return "Use a DO block for conditions and variables.";
    }
    if (/^(?:g|gexec|gx)$/.test(name))
        return "End the statement with ; and use EXECUTE in a DO block where needed.";
    return "Only psql knows it: delete the line.";
}

;// CONCATENATED MODULE: ./lib/sql/insert-guard.js
/**
 * Whether a query by itself leaves out what the table has already: `NOT EXISTS`, `NOT IN`, `<> ALL`, a comparison with a
 * subquery's value, `EXCEPT`, a left join whose other side must be null; or whether it takes its rows from a data-modifying
 * CTE (`madeBy`), which gives only what it changed.
 */
function guardsItself(query, madeBy) {
    const { op, larg, rarg, whereClause, fromClause = [] } = query;
    if (op === "SETOP_EXCEPT")
        return true;
    if (larg !== undefined && rarg !== undefined)
        return guardsItself(larg, madeBy) && guardsItself(rarg, madeBy);
    if (some(fromClause, (kind, fields) => kind === "RangeVar" && madeBy.has(textOf(fields, "relname"))))
        return true;
    if (leavesOut(whereClause))
        return true;
    const joinsLeft = some(fromClause, (kind, { jointype }) => kind === "JoinExpr" && jointype === "JOIN_LEFT");
    return (joinsLeft &&
        some(whereClause, (kind, { nulltesttype }) => kind === "NullTest" && nulltesttype === "IS_NULL"));
}
function leavesOut(condition) {
    return some(condition, (kind, fields) => {
        if (kind === "BoolExpr")
            return fields["boolop"] === "NOT_EXPR" && some(fields["args"], isSubquery);
        return kind === "SubLink" && ["EXPR_SUBLINK", "ALL_SUBLINK"].includes(textOf(fields, "subLinkType"));
    });
}
const isSubquery = (kind) => kind === "SubLink";
/** Whether any node at or below `value` is what is looked for. Fields of a node have small initials, node kinds capital ones. */
function some(value, isIt) {
    if (Array.isArray(value))
        return value.some((item) => some(item, isIt));
    if (!isFields(value))
        return false;
    return Object.entries(value).some(([key, child]) => {
        if (/^[A-Z]/.test(key) && isFields(child) && isIt(key, child))
            return true;
        return some(child, isIt);
    });
}
function isFields(value) {
    return typeof value === "object" && value !== null;
}
function textOf(fields, key) {
    const value = fields[key];
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./lib/sql/inserts.js

/**
 * Tells, statement by statement of one file, which tables get rows. It remembers the tables that the file has emptied or
 * made, since rows that go there cannot collide with those of an earlier run.
 */
function insertReader() {
    const fresh = new Set();
    return (node) => {
        for (const table of emptiedBy(node))
            fresh.add(keyOf(table));
        return insertsOf(node, new Set()).map((insert) => fresh.has(keyOf(insert.table)) ? { ...insert, guarded: true } : insert);
    };
}
/** `public.t` and `t` are taken for the same table, as they are under the usual search path. */
function keyOf({ schema = "public", name }) {
    return JSON.stringify([schema, name]);
}
function emptiedBy(node) {
    if ("TruncateStmt" in node)
        return (node.TruncateStmt.relations ?? []).flatMap(inserts_rangeOf);
    if ("DeleteStmt" in node)
        return [nameOf(node.DeleteStmt.relation), ...emptiedIn(node.DeleteStmt.withClause)];
    if ("CreateStmt" in node)
        return node.CreateStmt.if_not_exists ? [] : [nameOf(node.CreateStmt.relation)];
    if ("CreateTableAsStmt" in node)
        return [nameOf(node.CreateTableAsStmt.into?.rel)];
    if ("InsertStmt" in node)
        return emptiedIn(node.InsertStmt.withClause);
    if ("SelectStmt" in node) {
        const { intoClause, withClause } = node.SelectStmt;
        return [...(intoClause?.rel ? [nameOf(intoClause.rel)] : []), ...emptiedIn(withClause)];
    }
    return [];
}
function emptiedIn(clause) {
    return ctesOf(clause).flatMap(({ query }) => emptiedBy(query));
}
/** @param made names of CTEs around this statement that modify data */
function insertsOf(node, made) {
    if ("CopyStmt" in node && node.CopyStmt.is_from && node.CopyStmt.relation !== undefined) {
        return [{ table: nameOf(node.CopyStmt.relation), rows: undefined, guarded: false, onConflict: false }];
    }
    const ctes = ctesOf(withOf(node));
    const modifying = new Set([
        ...made,
        ...ctes.filter(({ query }) => !("SelectStmt" in query)).map(({ name }) => name),
    ]);
    const inner = ctes.flatMap(({ query }) => insertsOf(query, modifying));
    if ("InsertStmt" in node)
        return [...inner, ofInsert(node.InsertStmt, ctes, modifying)];
    if (!("MergeStmt" in node))
        return inner;
    const { relation } = node.MergeStmt;
    return [...inner, { table: nameOf(relation), rows: undefined, guarded: true, onConflict: true }];
}
function ofInsert({ relation, selectStmt, onConflictClause }, ctes, modifying) {
    const query = selectStmt !== undefined && "SelectStmt" in selectStmt ? selectStmt.SelectStmt : undefined;
    const onConflict = onConflictClause !== undefined;
    return {
        table: nameOf(relation),
        rows: query === undefined ? 1 : rowsOf(query, ctes),
        guarded: onConflict || (query !== undefined && guardsItself(query, modifying)),
        onConflict,
    };
}
/**
 * How many rows a query gives before its own WHERE: as many as its VALUES list, or one without FROM. `undefined` where
 * anything else has a say.
 */
function rowsOf(query, ctes) {
    const { valuesLists, fromClause = [], whereClause, targetList, withClause } = query;
    const { op, distinctClause, groupClause, havingClause, limitCount, limitOffset } = query;
    if (op !== "SETOP_NONE" || distinctClause || groupClause || havingClause || limitCount || limitOffset)
        return undefined;
    if (valuesLists !== undefined)
        return valuesLists.length;
    const [source, ...others] = fromClause;
    if (others.length > 0)
        return undefined;
    // A function among the columns may give any number of rows; with a WHERE it is a lone row that is guarded.
    if (source === undefined)
        return whereClause !== undefined && targetList !== undefined ? 1 : undefined;
    const known = [...ctesOf(withClause), ...ctes];
    const inner = "RangeSubselect" in source ? source.RangeSubselect.subquery : cteNamed(source, known);
    if (inner === undefined || !("SelectStmt" in inner) || whereClause === undefined)
        return undefined;
    return inner.SelectStmt.valuesLists?.length;
}
function ctesOf(clause) {
    return (clause?.ctes ?? []).flatMap((cte) => {
        if (!("CommonTableExpr" in cte))
            return [];
        const { ctename = "", ctequery } = cte.CommonTableExpr;
        return ctequery === undefined ? [] : [{ name: ctename, query: ctequery }];
    });
}
function cteNamed(source, ctes) {
    if (!("RangeVar" in source) || source.RangeVar.schemaname !== undefined)
        return undefined;
    return ctes.find(({ name }) => name === source.RangeVar.relname)?.query;
}
function withOf(node) {
    if ("InsertStmt" in node)
        return node.InsertStmt.withClause;
    if ("SelectStmt" in node)
        return node.SelectStmt.withClause;
    if ("UpdateStmt" in node)
        return node.UpdateStmt.withClause;
    if ("DeleteStmt" in node)
        return node.DeleteStmt.withClause;
    return "MergeStmt" in node ? node.MergeStmt.withClause : undefined;
}
function inserts_rangeOf(node) {
    return "RangeVar" in node ? [nameOf(node.RangeVar)] : [];
}
function nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}

;// CONCATENATED MODULE: ./lib/sql/lasting.js
/** What a statement changes that stays when everything of the project is dropped; `undefined` for nearly all. */
function lastingOf(node) {
    if ("CreateExtensionStmt" in node) {
        const { extname = "", if_not_exists: optional = false } = node.CreateExtensionStmt;
        return optional ? undefined : { type: "create-extension", name: extname };
    }
    if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_EXTENSION") {
        return { type: "drop-extensions", names: strings(node.DropStmt.objects) };
    }
    return "AlterDefaultPrivilegesStmt" in node
        ? defaultPrivileges(node.AlterDefaultPrivilegesStmt)
        : undefined;
}
const KINDS = {
    OBJECT_TABLE: "tables",
    OBJECT_SEQUENCE: "sequences",
    OBJECT_FUNCTION: "functions",
    OBJECT_TYPE: "types",
    OBJECT_SCHEMA: "schemas",
};
function defaultPrivileges({ options = [], action, }) {
    const on = KINDS[action?.objtype ?? ""];
    if (action === undefined || on === undefined)
        return undefined;
    const listOf = (wanted) => options.flatMap((option) => {
        const found = "DefElem" in option && option.DefElem.defname === wanted ? option.DefElem.arg : undefined;
        return found && "List" in found ? (found.List.items ?? []) : [];
    });
    return {
        type: "default-privileges",
        grants: action.is_grant === true,
        on,
        roles: roleNames(listOf("roles")),
        schemas: strings(listOf("schemas")),
        privileges: (action.privileges ?? []).flatMap((one) => "AccessPriv" in one ? [one.AccessPriv.priv_name ?? ""] : []),
        grantees: roleNames(action.grantees ?? []),
    };
}
/** `public` stands for everybody: no role can have that name. */
function roleNames(nodes) {
    return nodes.flatMap((node) => {
        if (!("RoleSpec" in node))
            return [];
        const { roletype, rolename } = node.RoleSpec;
        if (roletype === "ROLESPEC_PUBLIC")
            return ["public"];
        return rolename === undefined ? ["current_user"] : [rolename];
    });
}
function strings(nodes = []) {
    return nodes.flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/sql/routine.js

/**
 * The string body of a statement; `undefined` for other statements, for `BEGIN ATOMIC` and `RETURN` bodies, which are
 * part of the syntax tree, and for C functions, whose string names a file.
 */
function routineOf(node) {
    const isDo = "DoStmt" in node;
    const options = isDo
        ? node.DoStmt.args
        : "CreateFunctionStmt" in node
            ? node.CreateFunctionStmt.options
            : undefined;
    const language = routine_option(options, "language") ?? (isDo ? "plpgsql" : "sql");
    const body = routine_option(options, "as");
    return body === undefined || language === "c" ? undefined : { language: language.toLowerCase(), body };
}
/** Where the body stands in its statement; `verbatim` when no quote in it is doubled, so that positions carry over. */
function bodyRange(statement, routine) {
    let token = nextSignificant(statement, 0);
    while (token !== undefined) {
        const range = insideQuotes(statement, token);
        const written = range === undefined ? "" : statement.slice(range.start, range.end);
        const verbatim = written === routine.body;
        if (range !== undefined && (verbatim || written.replaceAll("''", "'") === routine.body)) {
            return { ...range, verbatim };
        }
        token = nextSignificant(statement, token.end);
    }
    return undefined;
}
/** The tokens of a stretch of text, comments left out. */
function tokensIn(text, range) {
    const tokens = [];
    let token = nextSignificant(text, range.start, range.end);
    for (; token !== undefined; token = nextSignificant(text, token.end, range.end))
        tokens.push(token);
    return tokens;
}
/** Whether a PL/pgSQL body ends its own transaction, so that it cannot run inside another. */
function commitsItself({ language, body }) {
    if (language !== "plpgsql" || !/commit|rollback/i.test(body))
        return false;
    const words = tokensIn(body, { start: 0, end: body.length }).map(({ start, end }) => body.slice(start, end).toLowerCase());
    return words.some((word, index) => (word === "commit" || word === "rollback") &&
        /^(?:;|begin|loop|then|else|>>|)$/.test(words[index - 1] ?? "") &&
        /^(?:;|and)$/.test(words[index + 1] ?? ""));
}
function routine_option(options, name) {
    for (const node of options ?? []) {
        if (!("DefElem" in node) || node.DefElem.defname !== name)
            continue;
        const arg = node.DefElem.arg;
        const value = arg !== undefined && "List" in arg ? arg.List.items?.[0] : arg;
        if (value !== undefined && "String" in value)
            return value.String.sval ?? "";
    }
    return undefined;
}
function insideQuotes(text, token) {
    if (token.kind === "string")
        return { start: token.start + 1, end: token.end - 1 };
    if (token.kind !== "dollar-string")
        return undefined;
    const tag = text.indexOf("$", token.start + 1) + 1 - token.start;
    return { start: token.start + tag, end: token.end - tag };
}

;// CONCATENATED MODULE: ./lib/sql/meaning.js


/** Fields of the tree that say where something stood. A tablespace has a `location` too, a string, which stays. */
const POSITIONS = new Set([
    "location",
    "name_location",
    "stmt_location",
    "stmt_len",
    "list_start",
    "list_end",
    "rexpr_list_start",
    "rexpr_list_end",
]);
/** Languages whose bodies follow Postgres' lexical rules, so that comments and white space in them mean nothing. */
const TOKENISED = new Set(["sql", "plpgsql"]);
/** Whether two texts do the same: their statements mean the same in the same order. Empty statements do not count. */
function sameMeaning(a, b) {
    return a.length === b.length && a.every((statement, index) => statement.meaning === b[index]?.meaning);
}
/**
 * A hash of what a statement says: its syntax tree without positions, and its function body without comments and white
 * space. Case of keywords and names, redundant parentheses, `int` or `integer` make no difference; string constants
 * count to the letter, but for `\r\n`, which is `\n`: Git may check a file out with either.
 */
function meaningOf(node) {
    const routine = routineOf(node);
    const meaning = routine !== undefined && TOKENISED.has(routine.language)
        ? write(node, routine.body) + write(wordsOf(routine))
        : write(node);
    return (0,external_node_crypto_.createHash)("sha256").update(meaning).digest("hex").slice(0, 32);
}
function wordsOf({ body }) {
    return tokensIn(body, { start: 0, end: body.length }).map(({ kind, start, end }) => {
        const token = body.slice(start, end);
        return kind === "word" ? token.toLowerCase() : token;
    });
}
/**
 * Writes a tree without positions, and without the string `omitted`. A string is led by its length, so that no two trees
 * are written alike. By hand because it is hot, and because JSON.stringify takes seconds for a deep tree: it looks for
 * circles at every level.
 */
function write(value, omitted) {
    if (typeof value === "string") {
        const text = value.includes("\r") ? value.replaceAll("\r\n", "\n") : value;
        return value === omitted ? "" : `${text.length}'${text}`;
    }
    if (typeof value !== "object" || value === null)
        return String(value);
    let written = "";
    if (Array.isArray(value)) {
        for (const item of value)
            written += `${write(item, omitted)},`;
        return `[${written}]`;
    }
    const fields = value;
    for (const key in fields) {
        const field = fields[key];
        if (typeof field === "number" && POSITIONS.has(key))
            continue;
        written += `${key}:${write(field, omitted)},`;
    }
    return `{${written}}`;
}

;// CONCATENATED MODULE: ./lib/sql/position.js

/** An excerpt longer than this is of no use under a message; in code points. */
const EXCERPT_LIMIT = 240;
/**
 * The line and column of a UTF-16 index, in O(length). Lines end at `\n`, as Postgres, editors and GitHub count them; a byte order
 * mark is no column.
 *
 * @param starts from {@link lineStarts}, when many positions of one text are asked for.
 */
function positionAt(text, offset, starts = lineStarts(text)) {
    const line = lineAt(starts, offset);
    const start = Math.max(starts[line - 1] ?? 0, textStart(text));
    return { line, column: codePoints(text, start, offset) + 1 };
}
/** The 1-based line of a UTF-16 index, from what {@link lineStarts} gave. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The UTF-16 index at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The text of the line in which `offset` stands, without its line end, cut short at its end when it is very long. */
function excerptAt(text, offset) {
    const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, textStart(text));
    const end = text.indexOf("\n", offset);
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
    if (line.length <= EXCERPT_LIMIT)
        return line;
    return `${line.slice(0, offsetOfCodePoint(line, EXCERPT_LIMIT))}…`;
}
/**
 * The UTF-16 index of a character counted in code points from 0, as Postgres' error positions are (minus one). Past the
 * end it is the text's length.
 */
function offsetOfCodePoint(text, position) {
    if (!/[\ud800-\udbff]/.test(text))
        return Math.min(position, text.length);
    let offset = 0;
    for (let left = position; left > 0 && offset < text.length; left--)
        offset += unitsAt(text, offset);
    return offset;
}
/** The UTF-16 index of a UTF-8 byte, as the grammar's `location` and `stmt_location` count. */
function offsetOfByte(text, byte) {
    let offset = 0;
    for (let left = byte; left > 0 && offset < text.length;) {
        const code = text.charCodeAt(offset);
        const units = unitsAt(text, offset);
        left -= units === 2 ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        offset += units;
    }
    return offset;
}
function codePoints(text, start, end) {
    let count = 0;
    for (let offset = start; offset < end; offset += unitsAt(text, offset))
        count++;
    return count;
}
/** 2 for a surrogate pair, else 1. */
function unitsAt(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/sql/source.js

/** Postgres quotes the rest of the file in some messages; in UTF-16 units. */
const MESSAGE_LIMIT = 200;
function openSource(file, text) {
    return { file, text, lineStarts: lineStarts(text) };
}
/** A problem at a UTF-16 index of the source. Of a message only the first line is kept. */
function problemAt(source, offset, code, message, hint) {
    const { line, column } = positionAt(source.text, offset, source.lineStarts);
    const excerpt = excerptAt(source.text, offset);
    return { code, message: shorten(message), hint, file: source.file, line, column, excerpt };
}
function shorten(message) {
    const [first = ""] = message.split(/[\r\n]/, 1);
    if (first.length === message.length && first.length <= MESSAGE_LIMIT)
        return message;
    return `${first.slice(0, MESSAGE_LIMIT).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./lib/sql/psql-problem.js


/** The problem that a command of psql is, with the way out. */
function psqlProblem(source, { start, end }) {
    const name = /^\\(\w+|\S?)/.exec(source.text.slice(start, end))?.[1] ?? "";
    const message = `\\${name} is a command of psql, not SQL`;
    return problemAt(source, start, "psql-command", message, psqlHint(name));
}

;// CONCATENATED MODULE: ./lib/sql/routine-check.js





/**
 * PL/pgSQL's complaints that hold whatever the database contains. The parser knows no types but the built-in ones, and takes a
 * variable of any other for a record: what it says about those would refuse good functions.
 */
const CERTAIN = /^(?:syntax error|unterminated|missing |mismatched |unexpected end|too (?:few|many) parameters specified for RAISE|duplicate declaration|unrecognized |invalid )|cannot be used outside a loop|^there is no label|^end label|^block label|is declared CONSTANT$|must have a default value|^RETURN (?:NEXT )?(?:cannot|must) have|^cannot use RETURN|^"[^".]+" is not a known variable$|^loop variable of|must have only one target variable$/;
/** In UTF-16 units: in a longer statement the search for the culprit, a parse for each step, would take seconds. */
const SEARCH_LIMIT = 100_000;
/** Checks a function's body as Postgres does when it is created; other languages than sql and plpgsql are not checked. */
function routineProblem(source, range, routine) {
    const statement = source.text.slice(range.start, range.end);
    if (routine.language === "plpgsql")
        return plpgsqlProblem(source, range.start, statement, routine);
    const answer = routine.language === "sql" ? parseSql(routine.body) : undefined;
    if (answer?.status !== "error")
        return undefined;
    const body = bodyRange(statement, routine);
    const inBody = body?.verbatim === true ? offsetOfCodePoint(routine.body, answer.position) : 0;
    const offset = range.start + (body?.start ?? 0) + inBody;
    const hint = syntaxHint(source.text, offset, answer.message);
    return problemAt(source, offset, "syntax-error", answer.message, hint);
}
function plpgsqlProblem(source, start, statement, routine) {
    const answer = parseRoutine(statement);
    if (answer.status === "ok" || !CERTAIN.test(answer.message))
        return undefined;
    const offset = start + locate(statement, routine, answer.message);
    const hint = syntaxHint(source.text, offset, answer.message);
    return problemAt(source, offset, "plpgsql-error", answer.message, hint);
}
/**
 * Where in the statement PL/pgSQL stopped, which it does not tell: the shortest beginning of the body that draws the
 * same message ends with the culprit, or with the end of the expression in which it stands.
 */
function locate(statement, routine, message) {
    const body = bodyRange(statement, routine);
    if (body?.verbatim !== true || statement.length > SEARCH_LIMIT)
        return body?.start ?? 0;
    const tokens = tokensIn(statement, body);
    let high = tokens.length - 1;
    let low = message.endsWith("end of input") ? high : 0;
    while (low < high) {
        const middle = (low + high) >> 1;
        const cut = tokens[middle]?.end ?? body.end;
        const answer = parseRoutine(statement.slice(0, cut) + statement.slice(body.end));
        if (answer.status === "error" && answer.message === message)
            high = middle;
        else
            low = middle + 1;
    }
    // A token in quotes, else the statement that it speaks of, such as RAISE.
    const named = (/"([\s\S]*)"/.exec(message) ?? /\b([A-Z]{4,})\b/.exec(message))?.[1]?.toLowerCase();
    const isNamed = (token) => statement.slice(token.start, token.end).toLowerCase() === named;
    const culprit = tokens.slice(0, low + 1).findLast(isNamed) ?? tokens[low];
    return culprit?.start ?? body.start;
}

;// CONCATENATED MODULE: ./lib/sql/split.js

/**
 * Cuts a text at its top-level semicolons as psql does (src/fe_utils/psqlscan.l): not in quotes, comments,
 * parentheses or `BEGIN ATOMIC … END`. Empty statements are left out. Never throws; an unterminated quote runs to the end.
 *
 * @param flat cut at every semicolon outside quotes and comments: for a stretch whose parentheses do not close.
 */
function splitSql(text, from = textStart(text), to = text.length, flat = false) {
    const pieces = [];
    // Looked for once: a file of COPY statements without rows is not searched for each of them.
    const lastMark = text.lastIndexOf("\n\\.");
    let at = from;
    for (;;) {
        const piece = nextPiece(text, at, to, flat, lastMark);
        if (piece === undefined)
            return pieces;
        pieces.push(piece);
        at = piece.next;
    }
}
function nextPiece(text, from, to, flat, lastMark) {
    let first;
    let end = from;
    const nesting = new Nesting(text, flat);
    for (let token = nextToken(text, from, to); token !== undefined; token = nextToken(text, token.end, to)) {
        if (token.kind === "comment")
            continue;
        if (token.kind === "backslash") {
            if (first === undefined)
                return psqlCommand(text, token.start, to);
            return statement(first.start, end, end, nesting);
        }
        if (token.kind === "semicolon" && nesting.atTop) {
            if (first === undefined)
                continue;
            const piece = statement(first.start, end, token.end, nesting);
            return nesting.readsStdin ? { ...piece, ...rowsAfter(text, token.end, to, lastMark) } : piece;
        }
        first ??= token;
        end = token.end;
        nesting.see(token);
    }
    return first === undefined ? undefined : statement(first.start, end, end, nesting);
}
function statement(start, end, stop, nesting) {
    return { type: "statement", start, end, stop, next: stop, closed: nesting.atTop, copyRows: undefined };
}
/** psql reads a command to the end of its line. */
function psqlCommand(text, start, to) {
    const end = lineEnd(text, start, to);
    return { type: "psql", start, end, stop: end, next: end, closed: true, copyRows: undefined };
}
/** The rows begin on the next line. Without a `\.` there are none: what follows is SQL. */
function rowsAfter(text, from, to, lastMark) {
    const start = Math.min(lineEnd(text, from, to) + 1, to);
    const mark = /^\\\.[ \t\r]*$/gm;
    mark.lastIndex = start;
    const found = lastMark < start - 1 ? null : mark.exec(text);
    if (found === null || found.index >= to)
        return { copyRows: { start, end: start }, next: from };
    return { copyRows: { start, end: found.index }, next: lineEnd(text, found.index, to) };
}
function lineEnd(text, from, to) {
    const end = text.indexOf("\n", from);
    return end < 0 || end > to ? to : end;
}
/** How deep in parentheses and `BEGIN ATOMIC` a statement stands, and whether it reads psql's input. */
class Nesting {
    #text;
    #flat;
    #first = "";
    #previous = "";
    #parentheses = 0;
    #blocks = 0;
    readsStdin = false;
    constructor(text, flat) {
        this.#text = text;
        this.#flat = flat;
    }
    get atTop() {
        return this.#flat || (this.#parentheses === 0 && this.#blocks === 0);
    }
    see(token) {
        if (token.kind === "open")
            this.#parentheses++;
        if (token.kind === "close" && this.#parentheses > 0)
            this.#parentheses--;
        const word = token.kind === "word" ? this.#text.slice(token.start, token.end).toLowerCase() : "";
        this.#first ||= word || token.kind;
        if (this.#first === "create")
            this.#seeBlock(word);
        if (this.#first === "copy" && word === "stdin" && this.#previous === "from")
            this.readsStdin = true;
        this.#previous = word;
    }
    /** Inside `BEGIN ATOMIC … END` a CASE has an END too. After AS both are names. */
    #seeBlock(word) {
        if (word === "atomic" && this.#previous === "begin")
            this.#blocks++;
        if (this.#blocks === 0 || this.#previous === "as")
            return;
        if (word === "case")
            this.#blocks++;
        if (word === "end")
            this.#blocks--;
    }
}

;// CONCATENATED MODULE: ./lib/sql/statements.js




/** In UTF-16 units: large enough that a call costs little, small enough that its trees need little memory. */
const RUN_LENGTH = 32_768;
/**
 * Reads all statements of a text, and everything in it that is none: a bad statement does not hide the others. The
 * trees are given one run at a time, so that whoever lets go of them never holds those of a whole file.
 */
function* readStatements(text) {
    const pieces = splitSql(text);
    for (const run of runsOf(pieces))
        yield* readRun(text, run);
    yield* readRest(text, pieces.at(-1)?.next ?? textStart(text));
}
/** Behind the last statement only a comment can stand; one that is not closed is an error all the same. */
function* readRest(text, from) {
    const rest = text.slice(from);
    const answer = rest.includes("/*") ? parseSql(rest) : undefined;
    if (answer?.status !== "error")
        return;
    yield { type: "error", offset: from + offsetOfCodePoint(rest, answer.position), message: answer.message };
}
/** Neighbours are parsed together; a psql command and the rows of a COPY separate them. */
function* runsOf(pieces) {
    let run;
    for (const piece of pieces) {
        if (piece.type === "psql") {
            if (run !== undefined)
                yield run;
            yield [piece];
            run = undefined;
            continue;
        }
        if (run === undefined)
            run = [piece];
        else
            run.push(piece);
        if (piece.next === piece.stop && piece.end - run[0].start < RUN_LENGTH)
            continue;
        yield run;
        run = undefined;
    }
    if (run !== undefined)
        yield run;
}
function* readRun(text, run) {
    const [first] = run;
    if (first.type === "psql") {
        yield { type: "psql", start: first.start, end: first.end };
        return;
    }
    const range = { start: first.start, end: run.at(-1)?.end ?? first.end };
    const sql = text.slice(range.start, range.end);
    const answer = run.length > 1 ? parseSeveral(sql) : parseSql(sql);
    if (answer.status === "ok")
        yield* place(text, range, run, answer.trees);
    else if (run.length > 1)
        for (const piece of run)
            yield* readRun(text, [piece]);
    else
        yield* rejected(text, first);
}
/** An open parenthesis swallows the statements after it: those are read again, each on its own. */
function* rejected(text, piece) {
    const inner = piece.closed ? [] : splitSql(text, piece.start, piece.stop, true);
    if (inner.length > 1) {
        for (const run of runsOf(inner))
            yield* readRun(text, run);
        return;
    }
    // With its semicolon, for the words that Postgres has for it: `at or near ";"` and not `at end of input`.
    const sql = text.slice(piece.start, piece.stop);
    const answer = parseSql(sql);
    if (answer.status === "ok")
        return;
    const offset = piece.start + offsetOfCodePoint(sql, answer.position);
    yield { type: "error", offset, message: answer.message };
}
/** The grammar has the last word on where statements begin; when the pieces agree they give UTF-16 and leave out comments. */
function* place(text, range, run, trees) {
    const agreed = trees.length === run.length && beginAlike(text, run, trees);
    for (const [index, tree] of trees.entries()) {
        const piece = agreed ? run[index] : undefined;
        const { start, end } = piece ?? placeByBytes(text, range, tree);
        yield { type: "statement", node: tree.node, start, end, copyRows: piece?.copyRows };
    }
}
function beginAlike(text, run, trees) {
    let at = run[0]?.start ?? 0;
    let bytes = 0;
    return run.every(({ start }, index) => {
        bytes += Buffer.byteLength(text.slice(at, start));
        at = start;
        return trees[index]?.byteStart === bytes;
    });
}
function placeByBytes(text, range, { byteStart, byteEnd }) {
    const parsed = text.slice(range.start, range.end);
    const start = range.start + offsetOfByte(parsed, byteStart);
    const limit = byteEnd === undefined ? range.end : range.start + offsetOfByte(parsed, byteEnd);
    let end = start;
    let token = nextSignificant(text, start, limit);
    for (; token !== undefined; token = nextSignificant(text, token.end, limit))
        end = token.end;
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/sql/transactional.js
/**
 * What a statement is when Postgres refuses it inside a transaction block, else `undefined`. The list follows the callers of
 * `PreventInTransactionBlock` in Postgres 18 (utility.c and src/backend/commands). Left out is what depends on the
 * catalog: a plain REINDEX or CLUSTER of a partitioned table, a CALL whose procedure commits.
 */
function nonTransactionalOf(node) {
    return ofIndexes(node) ?? ofTables(node) ?? ofDatabases(node) ?? ofSubscriptions(node);
}
/** Reads `(NAME)`, `(NAME true)`, `(NAME 0)`, `NAME = off` as Postgres' defGetBoolean does; absent: `fallback`. */
function optionIsOn(options, name, fallback = false) {
    const option = optionsOf(options).findLast(({ defname }) => defname === name);
    if (option === undefined)
        return fallback;
    const { arg } = option;
    if (arg === undefined)
        return true;
    if ("Integer" in arg)
        return arg.Integer.ival !== undefined && arg.Integer.ival !== 0;
    const word = "String" in arg ? arg.String.sval : "TypeName" in arg ? lastName(arg.TypeName.names) : undefined;
    return !["false", "off"].includes((word ?? "").toLowerCase());
}
function ofIndexes(node) {
    if ("IndexStmt" in node && node.IndexStmt.concurrent) {
        const { relation, idxname: index, if_not_exists: ifNotExists = false } = node.IndexStmt;
        const { schema, name: table } = transactional_nameOf(relation);
        return {
            command: "CREATE INDEX CONCURRENTLY",
            effect: { type: "create-index", schema, table, index, ifNotExists },
        };
    }
    if ("DropStmt" in node && node.DropStmt.concurrent) {
        const { objects = [], missing_ok: ifExists = false } = node.DropStmt;
        const names = objects.map((object) => ("List" in object ? nameFrom(object.List.items) : nameFrom([])));
        return { command: "DROP INDEX CONCURRENTLY", effect: { type: "drop-index", names, ifExists } };
    }
    return "ReindexStmt" in node ? ofReindex(node.ReindexStmt) : undefined;
}
function ofReindex(statement) {
    const { kind, relation, params } = statement;
    const concurrently = optionIsOn(params, "concurrently");
    if (kind === "REINDEX_OBJECT_INDEX" || kind === "REINDEX_OBJECT_TABLE") {
        if (!concurrently)
            return undefined;
        const target = kind === "REINDEX_OBJECT_INDEX" ? "index" : "table";
        return {
            command: "REINDEX CONCURRENTLY",
            effect: { type: "reindex", ...transactional_nameOf(relation), target },
        };
    }
    const command = `REINDEX ${kind?.replace("REINDEX_OBJECT_", "") ?? ""}`;
    if (!concurrently)
        return repeatable(command);
    const effect = {
        type: "reindex",
        schema: undefined,
        name: statement.name ?? "",
        target: "other",
    };
    return { command: `${command} CONCURRENTLY`, effect };
}
function ofTables(node) {
    if ("VacuumStmt" in node)
        return node.VacuumStmt.is_vacuumcmd ? repeatable("VACUUM") : undefined;
    if ("ClusterStmt" in node)
        return node.ClusterStmt.relation ? undefined : repeatable("CLUSTER");
    if ("DiscardStmt" in node) {
        return (node.DiscardStmt.target ?? "DISCARD_ALL") === "DISCARD_ALL"
            ? repeatable("DISCARD ALL")
            : undefined;
    }
    if (!("AlterTableStmt" in node))
        return undefined;
    const { relation, cmds = [] } = node.AlterTableStmt;
    for (const cmd of cmds) {
        const def = "AlterTableCmd" in cmd ? cmd.AlterTableCmd.def : undefined;
        if (def === undefined || !("PartitionCmd" in def) || !def.PartitionCmd.concurrent)
            continue;
        const partition = transactional_nameOf(def.PartitionCmd.name);
        return {
            command: "DETACH PARTITION CONCURRENTLY",
            effect: { type: "detach-partition", parent: transactional_nameOf(relation), partition },
        };
    }
    return undefined;
}
function ofDatabases(node) {
    if ("CreatedbStmt" in node)
        return named("CREATE DATABASE", "create-database", node.CreatedbStmt.dbname);
    if ("DropdbStmt" in node)
        return named("DROP DATABASE", "drop-database", node.DropdbStmt.dbname);
    if ("CreateTableSpaceStmt" in node) {
        return named("CREATE TABLESPACE", "create-tablespace", node.CreateTableSpaceStmt.tablespacename);
    }
    if ("DropTableSpaceStmt" in node) {
        return named("DROP TABLESPACE", "drop-tablespace", node.DropTableSpaceStmt.tablespacename);
    }
    if ("AlterSystemStmt" in node)
        return repeatable("ALTER SYSTEM");
    if (!("AlterDatabaseStmt" in node))
        return undefined;
    const moves = optionsOf(node.AlterDatabaseStmt.options).some(({ defname }) => defname === "tablespace");
    return moves ? repeatable("ALTER DATABASE SET TABLESPACE") : undefined;
}
/** Whatever touches the publisher's replication slots cannot be rolled back. */
function ofSubscriptions(node) {
    if ("CreateSubscriptionStmt" in node) {
        const { subname, options } = node.CreateSubscriptionStmt;
        const makesSlot = optionIsOn(options, "create_slot", optionIsOn(options, "connect", true));
        return makesSlot ? named("CREATE SUBSCRIPTION", "create-subscription", subname) : undefined;
    }
    if ("DropSubscriptionStmt" in node) {
        // Allowed in a transaction only when slot_name is NONE, which the catalog knows.
        return named("DROP SUBSCRIPTION", "drop-subscription", node.DropSubscriptionStmt.subname);
    }
    if (!("AlterSubscriptionStmt" in node))
        return undefined;
    const { kind, options } = node.AlterSubscriptionStmt;
    const publications = /^ALTER_SUBSCRIPTION_(?:SET|ADD|DROP)_PUBLICATION$/.test(kind ?? "");
    const refreshes = kind === "ALTER_SUBSCRIPTION_REFRESH" || (publications && optionIsOn(options, "refresh", true));
    if (refreshes)
        return repeatable("ALTER SUBSCRIPTION with refresh");
    const altersSlot = optionsOf(options).some(({ defname = "" }) => ["failover", "two_phase"].includes(defname));
    return kind === "ALTER_SUBSCRIPTION_OPTIONS" && altersSlot
        ? repeatable("ALTER SUBSCRIPTION SET")
        : undefined;
}
function repeatable(command) {
    return { command, effect: { type: "repeatable" } };
}
function named(command, type, name = "") {
    return { command, effect: { type, name } };
}
function optionsOf(options) {
    return (options ?? []).flatMap((node) => ("DefElem" in node ? [node.DefElem] : []));
}
function transactional_nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}
function nameFrom(parts) {
    const names = (parts ?? []).flatMap((part) => ("String" in part ? [part.String.sval ?? ""] : []));
    return { schema: names.at(-2), name: names.at(-1) ?? "" };
}
function lastName(names) {
    return nameFrom(names).name;
}

;// CONCATENATED MODULE: ./lib/sql/transactions.js

const BEGIN_HINT = "Write COMMIT; where the transaction is to end, or delete BEGIN: every migration runs in a transaction anyway.";
/**
 * What a file's own `BEGIN`, `COMMIT` and `ROLLBACK` would do to the transactions that it is applied in. Other
 * tools let these pass and lose the work, or keep half of it, without a word.
 */
function transactionProblems(source, statements) {
    const problems = [];
    let open;
    for (const statement of statements) {
        const problem = judge(source, statement, open);
        if (problem !== undefined)
            problems.push(problem);
        if (statement.control === "begin")
            open ??= statement;
        if (["commit", "rollback", "prepare"].includes(statement.control) && !statement.chains)
            open = undefined;
    }
    if (open === undefined)
        return problems;
    return [
        ...problems,
        problemAt(source, open.start, "unclosed-transaction", "BEGIN without COMMIT", BEGIN_HINT),
    ];
}
function judge(source, statement, open) {
    const at = (code, message, hint) => problemAt(source, statement.start, code, message, hint);
    if (statement.control === "rollback") {
        return at("bare-rollback", "ROLLBACK would undo what the file has done so far", "Delete it. To undo a part on purpose, use SAVEPOINT and ROLLBACK TO SAVEPOINT.");
    }
    if (statement.control === "prepare") {
        return at("not-transactional", "Two-phase commit cannot be used in a migration", "End the transaction with COMMIT instead.");
    }
    if (statement.chains) {
        return at("not-transactional", "COMMIT AND CHAIN cannot be used in a migration", "Write COMMIT; and, where a new transaction is meant, BEGIN; after it.");
    }
    if (statement.control === "commit" && open === undefined) {
        return at("stray-commit", "COMMIT without BEGIN", "Delete it, or write BEGIN; where the transaction begins: every migration runs in a transaction anyway.");
    }
    if (statement.control === "begin" && open !== undefined) {
        const message = `BEGIN inside the transaction that began in line ${open.line}`;
        return at("unclosed-transaction", message, "Postgres has no transactions inside transactions: delete it.");
    }
    if (statement.nonTransactional !== undefined && open !== undefined) {
        const { command } = statement.nonTransactional;
        const message = `${command} cannot run inside the transaction that began in line ${open.line}`;
        return at("not-transactional", message, "Move it before BEGIN or after COMMIT.");
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sql/read.js














/** A file with more problems than this is no SQL; the rest of it is not read. */
const MOST_PROBLEMS = 100;
/**
 * What a text means and what is wrong with it. Runs in the parser's worker; throws when the text is too much for the
 * grammar, which must not be used again then.
 */
function readSql({ file, text, copyRows = "refuse" }) {
    // The grammar takes UTF-8, in which half a surrogate pair has no place.
    const source = openSource(file, text.replace(/\p{Surrogate}/gu, "\ufffd"));
    const nul = text.indexOf("\0");
    if (nul >= 0) {
        const problem = problemAt(source, nul, "nul-byte", "A NUL byte stands here", "Save the file as UTF-8 text.");
        return { status: "parsed", statements: [], problems: [problem] };
    }
    const { statements, problems } = readParts(source, copyRows);
    // Of a file that was not read to its end nobody knows whether it ends its transactions.
    const ofTransactions = problems.length < MOST_PROBLEMS ? transactionProblems(source, statements) : [];
    return {
        status: "parsed",
        statements: statements.map(({ chains: _, ...statement }) => statement),
        problems: [...problems, ...ofTransactions].sort(byPosition),
    };
}
function readParts(source, copyRows) {
    const statements = [];
    const problems = [];
    // pg_dump turns it off, and Postgres accepts any body then.
    let checksBodies = true;
    const readInserts = insertReader();
    for (const part of readStatements(source.text)) {
        if (problems.length >= MOST_PROBLEMS)
            break;
        if (part.type === "psql")
            problems.push(psqlProblem(source, part));
        if (part.type === "error") {
            const hint = syntaxHint(source.text, part.offset, part.message);
            problems.push(problemAt(source, part.offset, "syntax-error", part.message, hint));
        }
        if (part.type !== "statement")
            continue;
        checksBodies = bodyChecking(part.node) ?? checksBodies;
        const routine = checksBodies || "DoStmt" in part.node ? routineOf(part.node) : undefined;
        const bad = routine === undefined ? undefined : routineProblem(source, part, routine);
        if (bad !== undefined)
            problems.push(bad);
        const copy = copyRows === "refuse" ? copyProblem(source, part) : undefined;
        if (copy !== undefined)
            problems.push(copy);
        if ("DoStmt" in part.node && routine !== undefined && commitsItself(routine)) {
            problems.push(problemAt(source, part.start, "not-transactional", COMMITS, COMMITS_HINT));
        }
        statements.push(describe(source, part, readInserts(part.node)));
    }
    return { statements, problems };
}
function describe(source, part, inserts) {
    const { node, start, end, copyRows } = part;
    return {
        start,
        end,
        line: lineAt(source.lineStarts, start),
        kind: Object.keys(node)[0] ?? "",
        control: controlOf(node),
        nonTransactional: withConcurrently(nonTransactionalOf(node), source.text, part),
        setsSession: setsSession(node),
        meaning: meaningOf(node),
        copyRows: copyRows ?? (readsInput(part) ? { start: end, end } : undefined),
        inserts: inserts.length > 0 ? inserts : undefined,
        lasting: lastingOf(node),
        chains: chains(node),
    };
}
/** Stopped half-way it would leave its first part for good, and nobody could tell how far it came. */
const COMMITS = "COMMIT or ROLLBACK in a DO block would split the migration";
const COMMITS_HINT = "Take it out; work in batches belongs into several migrations, or into the application.";
function copyProblem(source, part) {
    if (!readsInput(part))
        return undefined;
    const message = "COPY … FROM STDIN reads its rows from psql's input, which a migration does not have";
    const hint = "Move the rows to a seed file, or write them as INSERT (pg_dump --inserts).";
    return problemAt(source, part.start, "copy-data", message, hint);
}
function readsInput({ node }) {
    if (!("CopyStmt" in node))
        return false;
    const { is_from: isFrom = false, filename, is_program: isProgram = false } = node.CopyStmt;
    return isFrom && filename === undefined && !isProgram;
}
function byPosition(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

;// CONCATENATED MODULE: ./lib/sql/worker.js



/**
 * The parser's thread. A text that is too much for the grammar ends it with an exception, on purpose: the instance is
 * damaged then, and the host knows the culprit, since it is the first text without an answer.
 */
async function answer(port) {
    await loadGrammar();
    const tell = (message) => port.postMessage(message);
    port.on("message", (texts) => {
        for (const text of texts)
            tell({ type: "parsed", parsed: readSql(text) });
    });
    tell({ type: "ready" });
}
if (external_node_worker_threads_namespaceObject.parentPort !== null)
    void answer(external_node_worker_threads_namespaceObject.parentPort);

})();

module.exports = __webpack_exports__;
/******/ })()
;